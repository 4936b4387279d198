namespace Interleaver.Scheduling;

/// <summary>Budgets of all interleavings together: what is each time not quite too much would go on for hours.</summary>
/// <param name="Steps">Scheduling points.</param>
/// <param name="Work">What the program does between them.</param>
public sealed record LimitsInAll(long Steps = long.MaxValue, long Work = long.MaxValue)
{
    private const int WholeOfSteps = 25;
    private const int WholeOfWork = 10;
    private const int Among = 20;

    /// <summary>What an interleaving may take on average, in thousandths of the most that one may.</summary>
    public const int Modest = 1_000 / Among;

    /// <summary>
    /// Those of an exploration: some interleavings may use up all that one may, and all of them a twentieth of it on average. The
    /// answers that this kit is tested with need a fifth of that at most.
    /// </summary>
    /// <param name="limits">Those of one interleaving.</param>
    /// <param name="interleavings">How many there are at most.</param>
    public static LimitsInAll Of(Limits limits, int interleavings) =>
        new(limits.Steps * (long)(WholeOfSteps + (interleavings / Among)), limits.Work * (WholeOfWork + (interleavings / Among)));
}
