using Grading;
using TestSupport;

namespace Benchmarks;

/// <summary>A folder of all solutions, to be spoilt and graded as a learner would. It is gone when this is disposed of.</summary>
internal sealed class GradedFolder : IDisposable
{
    private readonly string solutions = Path.Combine(Repository.Root, "solutions");

    /// <summary>Copies them.</summary>
    public GradedFolder() => Write((_, text) => text);

    /// <summary>Where they are.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("graded").FullName;

    /// <summary>The best of so many gradings of the solutions themselves, in seconds: a moment in which the machine was busy must not count.</summary>
    /// <exception cref="InvalidOperationException">They did not get every point.</exception>
    public static double SecondsSolved(int rounds) => Enumerable.Range(0, rounds).Min(_ => DotNet.Seconds(0, Grade("solutions")));

    /// <summary>The same of this folder, whatever it gets.</summary>
    public double Seconds(int rounds) => Enumerable.Range(0, rounds).Min(_ => Exploring.Seconds(() => DotNet.Run(Grade(Root))));

    /// <summary>Writes all solutions anew.</summary>
    /// <param name="edit">What becomes of a file, by the number of its lesson, from 1, and its text.</param>
    public void Write(Func<int, string, string> edit)
    {
        foreach (var (index, lesson) in LessonCatalogue.All.Index())
        {
            foreach (var file in SourceFiles.Below(Path.Combine(solutions, lesson), "*.cs"))
            {
                var target = Path.Combine(Root, SourceFiles.NameOf(solutions, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, edit(index + 1, File.ReadAllText(file)));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string[] Grade(string folder) => ["test", "--no-build", "-e", $"GRADE={folder}"];
}
