namespace Benchmarks;

/// <summary>
/// The mean numbers of schedules to the first bug in 20 sessions that the literature reports. Source: the raw results of Zhao, Wolff,
/// Mathur, Roychoudhury: Selectively Uniform Concurrency Testing, ASPLOS 2025, as their authors keep them (stats/period/out.tex of
/// the artifact). Theirs are the C originals, of which ours do the same steps in threads of the same number, but for plain memory
/// accesses, which race there, and for the work-stealing queue, of which ours is a small one; circular buffer, queue and the
/// philosophers are not among them. With PCT and SURW, as they count, the first schedule only counts events.
/// </summary>
/// <param name="Pct">PCT with depth 3; null where a session, or every one, missed the bug in 10,000 schedules.</param>
/// <param name="Pos">POS, likewise.</param>
/// <param name="Surw">SURW.</param>
internal sealed record PublishedMeans(int? Pct, int? Pos, int? Surw)
{
    private static readonly Dictionary<string, PublishedMeans> Known = new()
    {
        ["Account"] = new(4, 4, 6),
        ["BluetoothDriver"] = new(112, 36, 70),
        ["Deadlock"] = new(13, 4, 2),
        ["Lazy"] = new(5, 5, 2),
        ["Reorder3"] = new(185, 86, 7),
        ["Reorder4"] = new(554, 533, 7),
        ["Reorder5"] = new(647, 2169, 10),
        ["Reorder10"] = new(null, null, 17),
        ["Reorder20"] = new(3005, null, 6),
        ["Stack"] = new(3, 2, 5),
        ["TokenRing"] = new(8, 9, 8),
        ["TwoStage2"] = new(13, 15, 8),
        ["TwoStage20"] = new(159, 156, 6),
        ["WorkStealingQueue"] = new(48, 12, 6),
        ["WrongLock4"] = new(58, 11, 9),
        ["WrongLock8"] = new(51, 10, 7),
    };

    /// <summary>Those of a program; null where nobody has published any.</summary>
    public static PublishedMeans? Of(string program) => Known.GetValueOrDefault(program);

    /// <summary>The lowest of the three.</summary>
    public int Best => new[] { Pct, Pos, Surw }.Min()!.Value;
}
