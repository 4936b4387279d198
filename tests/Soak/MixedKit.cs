using System.Diagnostics;
using Grading;

namespace Soak;

/// <summary>
/// A copy of the kit with graders of both configurations, a folder to grade in which one lesson is solved, one is untouched and the
/// others are wrong answers, each wrong in another way, and a class of which each student has handed in another mixture.
/// </summary>
internal sealed class MixedKit : IDisposable
{
    /// <summary>The folder to grade.</summary>
    public const string Mixed = "mixed";

    /// <summary>The folder of the class.</summary>
    public const string Class = "class";

    /// <summary>Where its grades go.</summary>
    public const string ClassGrades = "grades of the class";

    /// <summary>How many are in the class.</summary>
    public const int Students = 19;

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
            Run(kit.Root, "dotnet", "build", "graders/Kit", "-c", configuration);
        }

        var kinds = new HashSet<string>();
        foreach (var (i, lesson) in LessonCatalogue.All.Index())
        {
            kit.Put(i == 2 ? "exercises" : "solutions", lesson, Mixed);
            if (i > 0 && i != 2)
            {
                kit.Put(WrongAnswer(lesson, kinds), lesson, Mixed);
            }

            for (var student = 0; student < Students; student++)
            {
                var folder = Path.Combine(Class, $"student{student:00}");
                kit.Put("solutions", lesson, folder);
                kit.Put(Answer(lesson, student, (student + i) % 4), lesson, folder);
            }
        }

        return kit;
    }

    /// <summary>The kit's own command, as built.</summary>
    public string CommandOf(string configuration) => Path.Combine(Root, "graders", "Kit", "bin", configuration, "net10.0", "kit.dll");

    /// <inheritdoc/>
    public void Dispose() => parent.Delete(recursive: true);

    private static string WrongAnswer(string lesson, HashSet<string> kinds)
    {
        var wrong = Path.Combine(Repository.Root, "tests", "Submissions", lesson, "Wrong");
        var kind = Directory.GetDirectories(wrong).Order(StringComparer.Ordinal).First(folder => kinds.Add(Path.GetFileName(folder)));
        return Directory.GetDirectories(kind).Order(StringComparer.Ordinal).First();
    }

    private static string Answer(string lesson, int number, int kind)
    {
        var answers = Path.Combine(Repository.Root, "tests", "Submissions", lesson);
        return kind switch
        {
            0 => "solutions",
            1 => "exercises",
            2 => Leaf(Path.Combine(answers, "Right"), number),
            _ => Leaf(Path.Combine(answers, "Wrong"), number),
        };
    }

    private static string Leaf(string folder, int number)
    {
        var leaves = SourceFiles.Below(folder, "*.cs").Select(file => Path.GetDirectoryName(file)!).Distinct().ToList();
        return leaves[number % leaves.Count];
    }

    private void Put(string from, string lesson, string to)
    {
        var folder = Path.IsPathRooted(from) ? from : Path.Combine(Repository.Root, from, lesson);
        foreach (var file in SourceFiles.Below(folder, "*.cs"))
        {
            Copy(file, Path.Combine(Root, to, lesson, SourceFiles.NameOf(folder, file)));
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
