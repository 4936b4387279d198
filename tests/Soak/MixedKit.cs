using System.Diagnostics;
using Grading;
using TestSupport;

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
    public const int Students = 39;

    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("soak");

    private MixedKit() => Root = Path.Combine(parent.FullName, "Übung threads");

    /// <summary>The copy's root.</summary>
    public string Root { get; }

    /// <summary>Copies, builds and mixes.</summary>
    public static MixedKit Make()
    {
        var kit = new MixedKit();
        KitCopy.To(kit.Root);
        foreach (var configuration in new[] { "Debug", "Release" })
        {
            kit.Build("graders/Lessons", configuration);
            kit.Build("graders/Kit", configuration);
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
        var answers = kind == 2 ? Answers.Right(lesson) : Answers.Wrong(lesson);
        return kind switch
        {
            0 => "solutions",
            1 => "exercises",
            _ => answers[number % answers.Count],
        };
    }

    private void Put(string from, string lesson, string to)
    {
        var folder = Path.IsPathRooted(from) ? from : Path.Combine(Repository.Root, from, lesson);
        foreach (var file in SourceFiles.Below(folder, "*.cs"))
        {
            var target = Path.Combine(Root, to, lesson, SourceFiles.NameOf(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private void Build(string project, string configuration)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["build", project, "-c", configuration]) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{project} is not built:\n{output}");
        }
    }
}
