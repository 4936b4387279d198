using System.Reflection;
using Grading;
using Grading.Checks;

namespace Workers.Tests;

/// <summary>The graders under test.</summary>
internal static class Course
{
    public const string First = "Lesson01.RunInThread";
    public const string Second = "Lesson02.CustomThread";
    public const string Third = "Lesson03.Mutex";

    public static Assembly Graders { get; } = typeof(global::Lessons.Marker).Assembly;

    public static IReadOnlyList<CheckDefinition> Checks { get; } = CheckDefinition.In(Graders);

    public static IReadOnlyList<CheckDefinition> Of(params string[] lessons) => [.. Checks.Where(check => lessons.Contains(check.Lesson))];

    public static GradingRequest Solutions { get; } = new(Path.Combine(Repository.Root, "solutions"));
}
