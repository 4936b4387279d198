using System.Text.RegularExpressions;
using Grading.Checks;
using Interleaver.Checking;
using TestLogger.Model;

namespace Lessons.Tests;

/// <summary>What a learner needs in an explanation to go on alone.</summary>
internal static partial class Explanation
{
    // The compiler, the gate and a stub name the line, and there is nothing that happened.
    private static readonly VerdictKind[] NothingRan = [VerdictKind.DoesNotCompile, VerdictKind.ApiRefused, VerdictKind.Tampering];

    /// <summary>
    /// Whether the learner's lines are there, a table, a hint and the section to read, each step names the thread that it is about,
    /// and nothing comes from the grader's inside.
    /// </summary>
    public static bool IsWhole(CheckResult result)
    {
        var text = result.Text;
        var section = $"\nRead: exercises/{result.Check.Lesson}/README.md#";
        return result.Verdict == VerdictKind.NotStarted
            || (NothingRan.Contains(result.Verdict) && text.Contains(section))
            || (text.Contains("\nIn your code") && text.Contains("\nWhat happened, step by step") && text.Contains("\nHint: ")
                && text.Contains(section) && !text.Contains("   at ") && !text.Contains("Lessons.Lesson") && !FirstLine(text).Contains("Volatile.Read"));
    }

    /// <summary>
    /// Whether the grade card, which knows an explanation only as text, finds in its table the steps that the graders have put
    /// there: each of a thread, and each beginning with its place.
    /// </summary>
    public static bool IsReadByTheCard(CheckResult result)
    {
        var table = result.Text.Split('\n').SkipWhile(line => !line.StartsWith("What happened", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
        return table.Count == 0 || StepTable.Read(table).Steps.All(step =>
            step.Lane == StepTable.Remark ? step.Text.StartsWith('…') : Place().Matches(step.Text) is [{ Index: 0 }]);
    }

    [GeneratedRegex(@"\S+\.cs:[0-9]+\b")]
    private static partial Regex Place();

    // What a check itself reads by is not what it claims; the learner's own lines below may well have it.
    private static string FirstLine(string text) => text.Split('\n')[0];
}
