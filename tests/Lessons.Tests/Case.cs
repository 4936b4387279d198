using Grading.Submissions;
using Interleaver.Events;
using TestSupport;

namespace Lessons.Tests;

/// <summary>A wrong or right submission: a folder laid over a solution.</summary>
public sealed record Case(string Lesson, string Verdict, string Name, string Folder)
{
    /// <summary>All wrong submissions, by lesson and expected verdict.</summary>
    public static IEnumerable<Case> Wrong =>
        from lesson in Directory.GetDirectories(Kit.Folder("tests", "Submissions")).Order(StringComparer.Ordinal)
        from verdict in Directory.GetDirectories(Path.Combine(lesson, "Wrong")).Order(StringComparer.Ordinal)
        from folder in Directory.GetDirectories(verdict).Order(StringComparer.Ordinal)
        select new Case(Path.GetFileName(lesson), Path.GetFileName(verdict), Path.GetFileName(folder), folder);

    /// <summary>All right submissions.</summary>
    public static IEnumerable<Case> Right =>
        from lesson in Directory.GetDirectories(Kit.Folder("tests", "Submissions")).Order(StringComparer.Ordinal)
        from folder in Directory.GetDirectories(Path.Combine(lesson, "Right")).Order(StringComparer.Ordinal)
        select new Case(Path.GetFileName(lesson), "passed", Path.GetFileName(folder), folder);

    /// <summary>The lines that the diagnosis has to point at.</summary>
    public IReadOnlyList<SourceLine> Marked => Marks.In(Files);

    /// <summary>The tasks that lose points.</summary>
    public IReadOnlyList<int> Breaks => Marks.BrokenTasks(Files);

    /// <summary>What is graded.</summary>
    public Submission Submission => Submission.Overlay(Lesson, Folder, Kit.Folder("solutions", Lesson));

    private IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Lesson[..8]} {Verdict} {Name}";
}
