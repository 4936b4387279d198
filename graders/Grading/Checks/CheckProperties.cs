using System.Globalization;
using Interleaver.Checking;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Grading.Checks;

/// <summary>What a grade card needs to know of a check, as properties that travel with NUnit's results.</summary>
internal static class CheckProperties
{
    public static void Set(IPropertyBag properties, CheckDefinition check)
    {
        var (lesson, task, line) = (check.Task.Lesson, check.Task.Number, check.Check.Line);
        properties.Set(PropertyNames.Order, line);
        properties.Set("Lesson", Text(lesson));
        properties.Set("LessonName", check.Lesson);
        properties.Set("LessonTitle", LessonCatalogue.TitleOf(check.Lesson));
        properties.Set("Task", Text(task));
        properties.Set("TaskTitle", check.Task.Title);
        properties.Set("TaskSection", LessonSections.PathFor(check, VerdictKind.NotStarted));
        properties.Set("Claim", check.Check.Claim);
        properties.Set("Points", Text(check.Check.Points));
        properties.Set("Rank", Text(line));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
