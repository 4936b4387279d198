using System.Reflection;

namespace Grading.Checks;

/// <summary>A check as its method and attributes declare it.</summary>
/// <param name="Method">The method in the graders as compiled.</param>
/// <param name="Check">Its claim, points, hint…</param>
/// <param name="Task">The task that it belongs to.</param>
/// <param name="Lesson">Folder name of the lesson.</param>
public sealed record CheckDefinition(MethodInfo Method, CheckAttribute Check, LessonTaskAttribute Task, string Lesson)
{
    /// <summary>The check without which this one makes no sense; null when it stands alone.</summary>
    public CheckDefinition? Needed => Check.Needs.Length == 0 ? null : Of(Method.DeclaringType!.GetMethod(Check.Needs)!);

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
            .OrderBy(c => c.Task.Lesson).ThenBy(c => c.Task.Number).ThenBy(c => c.Check.Line),
    ];
}
