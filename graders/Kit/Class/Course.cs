using System.Reflection;
using Grading.Checks;
using Lessons;

namespace Kit.Class;

/// <summary>What every student is graded by.</summary>
public static class Course
{
    /// <summary>The graders as compiled.</summary>
    public static Assembly Graders { get; } = typeof(Marker).Assembly;

    /// <summary>The checks of each lesson, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<CheckDefinition>> Lessons { get; } =
        [.. CheckDefinition.In(Graders).GroupBy(check => check.Lesson).Select(lesson => lesson.ToList())];
}
