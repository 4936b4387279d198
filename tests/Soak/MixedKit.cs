using System.Diagnostics;
using Grading;

namespace Soak;

/// <summary>
/// A copy of the kit with graders of both configurations, and a folder to grade in which every third lesson is solved, every third
/// is a wrong answer, each wrong in another way, and every third is an untouched stub with a little of the solution in it.
/// </summary>
internal sealed class MixedKit : IDisposable
{
    /// <summary>The folder to grade.</summary>
    public const string Mixed = "mixed";

    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("soak");

    private MixedKit() => Root = Path.Combine(parent.FullName, "Übung threads");

    /// <summary>The copy's root.</summary>
    public string Root { get; }

    /// <summary>Copies, builds and mixes.</summary>
    public static MixedKit Make()
    {
        var kit = new MixedKit();
        foreach (var file in Run(Repository.Root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            Copy(Path.Combine(Repository.Root, file), Path.Combine(kit.Root, file));
        }

        foreach (var configuration in new[] { "Debug", "Release" })
        {
            Run(kit.Root, "dotnet", "build", "graders/Lessons", "-c", configuration);
        }

        var kinds = new HashSet<string>();
        foreach (var (lesson, i) in LessonCatalogue.All.Select((lesson, i) => (lesson, i)))
        {
            kit.Put(i == 2 ? "exercises" : "solutions", lesson);
            if (i > 0 && i != 2)
            {
                kit.Put(WrongAnswer(lesson, kinds), lesson);
            }
        }

        return kit;
    }

    /// <inheritdoc/>
    public void Dispose() => parent.Delete(recursive: true);

    private static string WrongAnswer(string lesson, HashSet<string> kinds)
    {
        var wrong = Path.Combine(Repository.Root, "tests", "Submissions", lesson, "Wrong");
        var kind = Directory.GetDirectories(wrong).Order(StringComparer.Ordinal).First(folder => kinds.Add(Path.GetFileName(folder)));
        return Directory.GetDirectories(kind).Order(StringComparer.Ordinal).First();
    }

    private void Put(string from, string lesson)
    {
        var folder = Path.IsPathRooted(from) ? from : Path.Combine(Repository.Root, from, lesson);
        foreach (var file in SourceFiles.Below(folder, "*.cs"))
        {
            Copy(file, Path.Combine(Root, Mixed, lesson, SourceFiles.NameOf(folder, file)));
        }
    }

    private static void Copy(string from, string to)
    {
        // A tracked file that was deleted and not committed is still listed.
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }
    }

    private static string Run(string folder, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}:\n{output}");
    }
}
