using System.Diagnostics;

namespace Grading;

/// <summary>Writes files in one go: a reader, or a run that is killed, never sees half of one.</summary>
public static class AtomicFile
{
    private const string Ending = ".tmp";

    /// <summary>Writes a text as UTF-8, in place of what was there. Makes the folder if there is none.</summary>
    /// <exception cref="IOException">The folder cannot be written to. Nothing half written is left in it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to. Nothing half written is left in it.</exception>
    public static void Write(string path, string text) => Write([(path, text)]);

    /// <summary>Writes several: none takes its place before all of them could be written.</summary>
    /// <inheritdoc cref="Write(string, string)"/>
    public static void Write(IEnumerable<(string Path, string Text)> files)
    {
        var halves = files.Select(file => new Half(file.Path, file.Text)).ToList();
        try
        {
            halves.ForEach(half => half.Write());
            halves.ForEach(half => half.Finish());
        }
        finally
        {
            halves.ForEach(half => half.TakeAway());
        }
    }

    /// <summary>Takes away what runs that were killed while they wrote have left in a folder and in those below it.</summary>
    /// <exception cref="IOException">Something there cannot be taken away.</exception>
    /// <exception cref="UnauthorizedAccessException">Something there may not be taken away.</exception>
    public static void TakeAwayLeftOvers(string folder)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, $"*{Ending}", SearchOption.AllDirectories) : [])
        {
            if (int.TryParse(Path.GetExtension(file[..^Ending.Length]).TrimStart('.'), out var writer) && !IsRunning(writer))
            {
                File.Delete(file);
            }
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A file on its way: written under another name first.</summary>
    private sealed class Half(string path, string text)
    {
        private readonly string half = $"{path}.{Environment.ProcessId}{Ending}";

        public void Write()
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(half, text);
        }

        public void Finish() => File.Move(half, path, overwrite: true);

        public void TakeAway()
        {
            if (File.Exists(half))
            {
                File.Delete(half);
            }
        }
    }
}
