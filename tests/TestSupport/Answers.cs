using Grading;

namespace TestSupport;

/// <summary>The right and the wrong answers of the kit's own tests.</summary>
public static class Answers
{
    /// <summary>Folders of those that are right, written in other ways than the solution.</summary>
    public static IReadOnlyList<string> Right(string lesson) => Below(lesson, "Right");

    /// <summary>Folders of those that are wrong.</summary>
    public static IReadOnlyList<string> Wrong(string lesson) => Below(lesson, "Wrong");

    private static IReadOnlyList<string> Below(string lesson, string kind) =>
    [
        .. SourceFiles.Below(Path.Combine(Repository.Root, "tests", "Submissions", lesson, kind), "*.cs").Select(file => Path.GetDirectoryName(file)!).Distinct(),
    ];
}
