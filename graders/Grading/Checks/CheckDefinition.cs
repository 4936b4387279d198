using System.Reflection;

namespace Grading.Checks;

/// <summary>A check as its method and attributes declare it.</summary>
/// <param name="Method">The method in the graders as compiled.</param>
/// <param name="Check">Its claim, points, hint…</param>
/// <param name="Task">The task that it belongs to.</param>
/// <param name="Lesson">Folder name of the lesson.</param>
public sealed record CheckDefinition(MethodInfo Method, CheckAttribute Check, LessonTaskAttribute Task, string Lesson) : IComparable<CheckDefinition>
{
    /// <summary>The check without which this one makes no sense; null when it stands alone.</summary>
    public CheckDefinition? Needed => Check.Needs.Length == 0 ? null : Of(Method.DeclaringType!.GetMethod(Check.Needs)!);

    /// <summary>By lesson, task and position in the source.</summary>
    public int CompareTo(CheckDefinition? other) => other is null ? 1 : Order(this).CompareTo(Order(other));

    /// <summary>Reads the declaration of a method; null when it is no check.</summary>
    public static CheckDefinition? Of(MethodInfo method)
    {
        var check = method.GetCustomAttribute<CheckAttribute>();
        var task = method.DeclaringType?.GetCustomAttribute<LessonTaskAttribute>();
        return check is null || task is null ? null : new CheckDefinition(method, check, task, LessonCatalogue.FolderOf(task.Lesson));
    }

    /// <summary>All checks of an assembly, by lesson, task and position in the source.</summary>
    public static IReadOnlyList<CheckDefinition> In(Assembly graders) =>
    [
        .. graders.GetTypes().SelectMany(type => type.GetMethods()).Select(Of).OfType<CheckDefinition>()
            .Order(),
    ];

    private static (int Lesson, int Task, int Line) Order(CheckDefinition check) => (check.Task.Lesson, check.Task.Number, check.Check.Line);
}
