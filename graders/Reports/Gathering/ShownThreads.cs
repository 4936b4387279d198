namespace Reports.Gathering;

/// <summary>Which threads get a lane in the picture, and from which step on: nobody follows hundreds, and a page of them fills a disk.</summary>
internal sealed class ShownThreads
{
    /// <summary>More than any lesson starts.</summary>
    public const int Most = 40;

    private readonly int[] laneOf;

    /// <summary>All threads, if they are few; else those that take the last steps, and as many of the others that are of interest as there is room for.</summary>
    /// <param name="count">How many threads there are.</param>
    /// <param name="steps">Whose each step is, in order.</param>
    /// <param name="others">Who else is of interest.</param>
    public ShownThreads(int count, IReadOnlyList<int> steps, IEnumerable<int> others)
    {
        First = steps.Count;
        var shown = count <= Most ? Enumerable.Range(0, count).ToHashSet() : [];
        while (First > 0 && (shown.Contains(steps[First - 1]) || shown.Count < Most))
        {
            shown.Add(steps[--First]);
        }

        foreach (var other in others.TakeWhile(_ => shown.Count < Most))
        {
            shown.Add(other);
        }

        Threads = [.. shown.Order()];
        laneOf = new int[count];
        foreach (var (lane, thread) in Threads.Index())
        {
            laneOf[thread] = lane;
        }
    }

    /// <summary>The first step that can be shown.</summary>
    public int First { get; }

    /// <summary>The threads, by number.</summary>
    public IReadOnlyList<int> Threads { get; }

    /// <summary>The lane of one that has one.</summary>
    public int Of(int thread) => laneOf[thread];
}
