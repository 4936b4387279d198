namespace Interleaver.Scheduling;

/// <summary>Budgets of one interleaving. All of them count; none is a time.</summary>
/// <param name="Steps">Scheduling points in all.</param>
/// <param name="Work">What the program does between them, by <see cref="Scheduling.Work"/>.</param>
/// <param name="Bytes">Memory that the program asks for in one interleaving, given back or not, as its own code tells.</param>
/// <param name="Threads">Threads that have begun and not ended: each of them takes one of the system's.</param>
/// <param name="Started">Threads in all, ended or not: what is known of which others each has seen grows with the square of their number.</param>
public sealed record Limits(
    int Steps = 20_000, long Work = 6_000_000, long Bytes = 32L * 1024 * 1024, int Threads = 1_000, int Started = 4_000)
{
    /// <summary>Points that a thread may pass in a row while others could run; then it has to let them.</summary>
    public const int Stay = 400;

    /// <summary>
    /// Calls that a thread may be inside of at once. More than a default stack holds of any but the smallest, and far less
    /// than a <see cref="Worker"/>'s has room for.
    /// </summary>
    public const int Depth = 10_000;

    /// <summary>What one `stackalloc` may take: as much as a default stack holds in all.</summary>
    public const int StackBytes = 1024 * 1024;

    /// <summary>Loop iterations after which a thread has to let others run.</summary>
    public const int Loop = 1_000;

    /// <summary>
    /// How long a strategy may let a thread go on in all where it has to let others run, by the two prices below. From then
    /// on it is taken for one that waits for what others do.
    /// </summary>
    public const int GoingOn = 500;

    /// <summary>What <see cref="Loop"/> iterations count for: 500 times that is a sixth of an interleaving's <see cref="Work"/> at least.</summary>
    public const int LongLoop = 1;

    /// <summary>What <see cref="Stay"/> points count for: 5 times that is 2,000 of an interleaving's <see cref="Steps"/>.</summary>
    public const int LongStay = 100;

    /// <summary>Looks at the same thing from the same place, nothing having changed, that count as spinning.</summary>
    public const int FruitlessLooks = 3;

    /// <summary>Steps that a thread which the clock starts counts for.</summary>
    public const int StartByClock = 10;

    /// <summary>The same of collections, which right code looks into again and again for what it has found there before.</summary>
    public const int FruitlessLookUps = 20;

    /// <summary>A tenth of what is done.</summary>
    public Limits TenthOfRounds => this with { Steps = Steps / 10, Work = Work / 10 };

    /// <summary>A tenth of what is asked for.</summary>
    public Limits TenthOfMemory => this with { Bytes = Bytes / 10 };

    /// <summary>Twice as much of everything.</summary>
    public Limits Doubled => new(2 * Steps, 2 * Work, 2 * Bytes, 2 * Threads, 2 * Started);
}
