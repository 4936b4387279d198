using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Reporting;

/// <summary>A row of the lanes: all that a thread does in one line of the source before anybody does something else.</summary>
/// <param name="thread">The thread.</param>
/// <param name="line">The line.</param>
/// <param name="say">Puts steps into words.</param>
internal sealed class LaneRow(int thread, SourceLine line, StepWords say)
{
    private const int MostWords = 8;
    private const int LongestWords = 80;

    private readonly List<(string Words, TraceStep First, TraceStep Last)> doings = [];

    /// <summary>The thread.</summary>
    public int Thread => thread;

    /// <summary>What it does there. A loop does the same several times: then the first and the last value are told.</summary>
    public string Text => $"{line} {string.Join(", ", doings.Take(MostWords).Select((_, index) => Cut(TextOf(index))))}{More}".Trim();

    private string More => doings.Count > MostWords ? $" … and {doings.Count - MostWords} more" : "";

    /// <summary>Whether a step at that line belongs to the row, if it follows at once.</summary>
    public bool Goes(TraceStep step) => step.Thread == thread && step.Place.Line == line;

    /// <summary>Adds what the step does, if there are words for it.</summary>
    public void Add(TraceStep step)
    {
        var words = say.Of(step with { Value = null });
        var index = doings.FindIndex(doing => doing.Words == words);
        if (index >= 0)
        {
            doings[index] = doings[index] with { Last = step };
        }
        else if (words.Length > 0)
        {
            doings.Add((words, step, step));
        }
    }

    private string TextOf(int index)
    {
        var (_, first, last) = doings[index];
        var value = first.Value is null || last.Value is null ? null
            : first.Value == last.Value ? first.Value : $"{first.Value} … {last.Value}";
        return index > 0 && value is not null && IsWriteOf(first, doings[index - 1].First)
            ? $"writes {value}"
            : say.Of(first with { Value = value });
    }

    // count++: there is no need to say again what.
    private static bool IsWriteOf(TraceStep step, TraceStep read) =>
        step.Access == AccessKind.Write && read.Access == AccessKind.Read
        && (read.Block, read.Slot, read.Leaf) == (step.Block, step.Slot, step.Leaf);

    private static string Cut(string words) => words.Length <= LongestWords ? words : words[..(LongestWords - 1)] + "…";
}
