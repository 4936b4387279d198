using Microsoft.VisualStudio.TestPlatform.ObjectModel;

namespace TestLogger.Tests;

/// <summary>Results as the NUnit adapter makes them.</summary>
internal static class Results
{
    public static TestResult OfCheck(TestOutcome outcome, string? message = null)
    {
        var test = new TestCase("Lessons.Lesson03.Task1.NoIncrementIsLost", new Uri("executor://nunit"), "Lessons.dll");
        test.Traits.Add("Lesson", "3");
        test.Traits.Add("LessonName", "Lesson03.Mutex");
        test.Traits.Add("LessonTitle", "Mutex");
        test.Traits.Add("Task", "1");
        test.Traits.Add("TaskTitle", "A counter");
        test.Traits.Add("TaskSection", "exercises/Lesson03.Mutex/README.md#1-count");
        test.Traits.Add("Claim", "no increment is lost");
        test.Traits.Add("Points", "2");
        test.Traits.Add("Rank", "17");
        return new TestResult(test) { Outcome = outcome, ErrorMessage = message };
    }
}
