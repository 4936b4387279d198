using System.Globalization;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using TestLogger.Model;

namespace TestLogger;

/// <summary>Reads a check out of a test result. NUnit's properties arrive here as traits.</summary>
/// <remarks>All but "Order": the adapter keeps that one to itself, so the order of checks is called "Rank".</remarks>
public static class ResultReader
{
    /// <summary>The check that a result belongs to; null for a test that is none.</summary>
    public static Check? Check(TestResult result)
    {
        var traits = result.TestCase.Traits.GroupBy(trait => trait.Name).ToDictionary(group => group.Key, group => group.First().Value);
        if (!TryNumber(traits, "Lesson", out var lesson)
            || !TryNumber(traits, "Task", out var task)
            || !TryNumber(traits, "Points", out var points))
        {
            return null;
        }

        var folder = traits.GetValueOrDefault("LessonName", $"Lesson{lesson:00}");
        return new Check(
            lesson,
            folder,
            task,
            traits.GetValueOrDefault("TaskTitle", ""),
            traits.GetValueOrDefault("Claim", result.TestCase.DisplayName),
            points,
            TryNumber(traits, "Rank", out var rank) ? rank : 0,
            OutcomeOf(result),
            ReasonOf(result),
            OutcomeOf(result) == Outcome.Passed ? Note(result) : "",
            traits.GetValueOrDefault("LessonTitle", folder),
            traits.GetValueOrDefault("TaskSection", ""));
    }

    /// <summary>A result that is no check's.</summary>
    public static PlainTest PlainTest(TestResult result) =>
        new(result.TestCase.FullyQualifiedName, OutcomeOf(result), ReasonOf(result));

    private static bool TryNumber(Dictionary<string, string> traits, string name, out int number) =>
        int.TryParse(traits.GetValueOrDefault(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out number);

    // NUnit's Ignored arrives as Skipped, its Skipped and Inconclusive as None: none of them earns anything.
    private static Outcome OutcomeOf(TestResult result) => result.Outcome switch
    {
        TestOutcome.Passed => Outcome.Passed,
        TestOutcome.Skipped or TestOutcome.None => Outcome.Skipped,
        _ => Outcome.Failed,
    };

    private static Reason? ReasonOf(TestResult result)
    {
        if (result.Outcome == TestOutcome.Passed)
        {
            return null;
        }

        return new Reason(string.IsNullOrWhiteSpace(result.ErrorMessage) ? "no result: the check gave no reason" : result.ErrorMessage);
    }

    private static string Note(TestResult result)
    {
        var output = result.Messages.FirstOrDefault(message => message.Category == TestResultMessage.StandardOutCategory);
        return (output?.Text ?? "").Trim().Split('\n')[0].TrimEnd();
    }
}
