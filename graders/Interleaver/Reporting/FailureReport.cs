using System.Text;
using Interleaver.Checking;
using Interleaver.Events;

namespace Interleaver.Reporting;

/// <summary>
/// How a failure reads. First line: the sentence, as the grade card shows it. Then the learner's own lines, what
/// happened step by step, the hint, the section of the lesson to read, and the command that replays it. Never the graders' stack, never the solution.
/// </summary>
public static class FailureReport
{
    /// <summary>How the line begins that names the section of the lesson; the grade card looks for it.</summary>
    public const string SectionMark = "Read: ";

    /// <summary>Writes it. Lines end with \n on every machine.</summary>
    public static string Write(Verdict.Failed failed, Guidance guidance)
    {
        var places = failed.Evidence.Places.Where(place => place.IsLearners && place.Line.Line > 0).ToList();
        var text = new StringBuilder();
        text.Append(Headline(failed.Evidence, places)).Append('\n');
        if (failed.Evidence is Evidence.Todo)
        {
            return text.ToString().TrimEnd();
        }

        AppendDetails(text, failed.Evidence);
        AppendLines(text, places, failed.Evidence is Evidence.Assertion ? "In your code, where each thread was last" : "In your code");
        AppendTrace(text, failed);
        AppendHints(text, [VerdictHints.For(failed.Evidence), guidance.Hint]);
        if (guidance.Section.Length > 0)
        {
            text.Append($"\n{SectionMark}{guidance.Section}\n");
        }

        if (guidance.Replay.Length > 0)
        {
            text.Append($"\nSee it again: {guidance.Replay}\n");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Verdict, sentence, and the place that tells most.</summary>
    public static string Headline(Evidence evidence, IReadOnlyList<Place> places)
    {
        // A wrong value was seen by the check: where the threads were last is where to look, and not yet whom to blame.
        var place = places.Count > 0 && evidence is not (Evidence.Blockage or Evidence.Assertion)
            ? $" ({string.Join(" and ", places.Select(p => p.Line).Distinct().Take(2))})"
            : "";
        return $"{VerdictWords.Name(evidence.Kind)}: {Sentences.Of(evidence).TrimEnd('.')}{place}";
    }

    private static void AppendDetails(StringBuilder text, Evidence evidence)
    {
        // A message of one line is the headline already.
        if (evidence is Evidence.Assertion assertion && AssertionWords.Of(assertion.Message) is var message && message.Contains('\n'))
        {
            text.Append('\n').Append(message).Append('\n');
        }
    }

    private static void AppendLines(StringBuilder text, IReadOnlyList<Place> places, string title)
    {
        if (places.Count == 0)
        {
            return;
        }

        text.Append($"\n{title}:\n");
        foreach (var place in places.DistinctBy(p => p.Line).Take(6))
        {
            text.Append($"  {place.Line}  {SourceExcerpt.LineOf(place)}".TrimEnd()).Append('\n');
        }
    }

    private static void AppendTrace(StringBuilder text, Verdict.Failed failed)
    {
        var lanes = Lanes.Of(failed.Trace).ToList();
        if (lanes.Count == 0)
        {
            return;
        }

        text.Append($"\nWhat happened, step by step{(failed.Number > 0 ? $" (interleaving {failed.Number})" : "")}:\n");
        foreach (var line in lanes)
        {
            text.Append(line).Append('\n');
        }
    }

    private static void AppendHints(StringBuilder text, IEnumerable<string> hints)
    {
        var given = hints.Where(hint => hint.Length > 0).ToList();
        if (given.Count > 0)
        {
            text.Append($"\nHint: {string.Join("\nHint: ", given)}\n");
        }
    }
}
