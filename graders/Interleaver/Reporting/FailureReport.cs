using System.Text;
using Interleaver.Checking;
using Interleaver.Events;

namespace Interleaver.Reporting;

/// <summary>
/// How a failure reads. First line: the sentence, as the grade card shows it. Then the learner's own lines, what
/// happened step by step, the hint, and the command that replays it. Never the graders' stack, never the solution.
/// </summary>
public static class FailureReport
{
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
        AppendLines(text, places);
        AppendTrace(text, failed);
        if (guidance.Hint.Length > 0)
        {
            text.Append($"\nHint: {guidance.Hint}\n");
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
        var place = places.Count > 0 && evidence is not Evidence.Blockage ? $" ({string.Join(" and ", places.Select(p => p.Line).Distinct().Take(2))})" : "";
        return $"{VerdictWords.Name(evidence.Kind)}: {Sentences.Of(evidence)}{place}";
    }

    private static void AppendDetails(StringBuilder text, Evidence evidence)
    {
        if (evidence is Evidence.Assertion assertion)
        {
            text.Append('\n').Append(assertion.Message.Trim().Replace("\r", "")).Append('\n');
        }
    }

    private static void AppendLines(StringBuilder text, IReadOnlyList<Place> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        text.Append("\nIn your code:\n");
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
}
