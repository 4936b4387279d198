using Grading;

namespace Kit.Watching;

/// <summary>Tells which lesson's sources change: by the system's notifications, or, where it has none, by looking again and again.</summary>
public sealed class SourceWatcher : IDisposable
{
    /// <summary>The variable by which .NET's watchers are told that notifications do not arrive, as from some shared folders of containers.</summary>
    public const string PollingVariable = "DOTNET_USE_POLLING_FILE_WATCHER";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly Action<Signal> tell;
    private readonly FileSystemWatcher? notifications;
    private readonly Timer? timer;
    private readonly Lock looking = new();
    private Dictionary<string, (DateTime, long)> seen = [];

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">Full path of the folder that holds the lessons' folders.</param>
    /// <param name="polls">Whether to look again and again.</param>
    /// <param name="tell">Told what happens, on any thread.</param>
    public SourceWatcher(string folder, bool polls, Action<Signal> tell)
    {
        (this.folder, this.tell) = (folder, tell);
        notifications = polls ? null : Notifications();
        if (notifications is null)
        {
            seen = Look();
            timer = new Timer(_ => Compare(), null, Interval, Interval);
        }
    }

    /// <summary>Whether this process' environment asks for polling.</summary>
    public static bool PollsHere => Environment.GetEnvironmentVariable(PollingVariable) is "1" or "true" or "True";

    /// <summary>Compares what is there with what was there at the last time, and tells what differs.</summary>
    public void Compare()
    {
        // A slow disk may take longer than the interval.
        if (!looking.TryEnter())
        {
            return;
        }

        try
        {
            var (before, now) = (seen, seen = Look());
            foreach (var file in now.Except(before).Concat(before.Except(now)).Select(pair => pair.Key).Distinct())
            {
                Tell(file);
            }
        }
        finally
        {
            looking.Exit();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        notifications?.Dispose();
        timer?.Dispose();
    }

    private FileSystemWatcher? Notifications()
    {
        var watcher = new FileSystemWatcher(folder, "*.cs") { IncludeSubdirectories = true };
        watcher.Changed += (_, e) => Tell(e.FullPath);
        watcher.Created += (_, e) => Tell(e.FullPath);
        watcher.Deleted += (_, e) => Tell(e.FullPath);

        // Many editors write another file and give it the name of the old one.
        watcher.Renamed += (_, e) =>
        {
            Tell(e.OldFullPath);
            Tell(e.FullPath);
        };

        // More happened at once than the system kept: anything may have changed.
        watcher.Error += (_, _) => tell(new Signal.All());
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException)
        {
            // Linux allows a user a number of watches, and an editor may have them all.
            watcher.Dispose();
            return null;
        }
    }

    private void Tell(string file)
    {
        if (SourceFiles.IsSource(folder, file) && SourceFiles.NameOf(folder, file).Split('/')[0] is var lesson && LessonCatalogue.All.Contains(lesson))
        {
            tell(new Signal.Saved(lesson));
        }
    }

    private Dictionary<string, (DateTime, long)> Look() => SourceFiles.Below(folder, "*.cs").Select(file => new FileInfo(file))
        .Where(file => file.Exists).ToDictionary(file => file.FullName, file => (file.LastWriteTimeUtc, file.Length));
}
