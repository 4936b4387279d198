using Reports.Model;

namespace Reports.Formats;

/// <summary>A row of a diagram: what one thread does in one line of its source, without a break.</summary>
/// <param name="Thread">The thread's number.</param>
/// <param name="Place">File and line; empty for the check's own code.</param>
/// <param name="Words">What it does there, in order, each thing once.</param>
/// <param name="First">Position of its first step in the interleaving.</param>
/// <param name="Collides">Whether one of the two accesses that collided is in it.</param>
/// <param name="Holder">The one other thread that holds what this one waits for; null where that is not the case.</param>
internal sealed record DiagramRow(int Thread, string Place, IReadOnlyList<string> Words, int First, bool Collides, int? Holder)
{
    /// <summary>The rows of an interleaving: what threads do to one another, and to memory that they share.</summary>
    public static IReadOnlyList<DiagramRow> Of(Interleaving interleaving)
    {
        var shared = Shared(interleaving);
        var holds = new Dictionary<int, IReadOnlyList<string>>();
        var rows = new List<DiagramRow>();
        foreach (var (index, step) in interleaving.Steps.Index())
        {
            holds[step.Thread] = step.Holds;
            var collides = interleaving.Collision.Contains(index);
            var isOwnMemory = step.Kind is StepKind.Read or StepKind.Write && !collides && !shared.Contains(SubjectOf(step));
            if (step.What.Length == 0 || isOwnMemory)
            {
                continue;
            }

            var row = new DiagramRow(step.Thread, PlaceOf(step), [WordsOf(step)], index, collides, HolderFor(step, holds));
            if (rows.Count > 0 && rows[^1].Takes(row))
            {
                rows[^1] = rows[^1].With(row);
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static string SubjectOf(Step step) => step.What.Split(' ', 2)[^1];

    private static string PlaceOf(Step step) => step.File.Length > 0 ? $"{step.File}:{step.Line}" : "";

    private static string WordsOf(Step step) => step.Value.Length > 0 ? $"{step.What} = {step.Value}" : step.What;

    // By its name: the report knows no other identity. Touched by several threads, and written.
    private static HashSet<string> Shared(Interleaving interleaving) =>
        interleaving.Steps.Where(step => step.Kind is StepKind.Read or StepKind.Write).GroupBy(SubjectOf)
            .Where(subject => subject.Select(step => step.Thread).Distinct().Count() > 1 && subject.Any(step => step.Kind == StepKind.Write))
            .Select(subject => subject.Key).ToHashSet();

    private static int? HolderFor(Step step, Dictionary<int, IReadOnlyList<string>> holds)
    {
        var holders = step is { Kind: StepKind.Wait, Wants.Length: > 0 }
            ? holds.Where(pair => pair.Key != step.Thread && pair.Value.Contains(step.Wants)).Select(pair => pair.Key).ToList()
            : [];
        return holders is [var holder] ? holder : null;
    }

    // A collision and a wait stand alone, so that they can be marked.
    private bool Takes(DiagramRow next) =>
        Thread == next.Thread && Place == next.Place && !Collides && !next.Collides && Holder is null && next.Holder is null;

    private DiagramRow With(DiagramRow next) => this with { Words = [.. Words.Union(next.Words)] };
}
