using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>How far and how to explore. Budgets count; that of what cannot be counted is a time.</summary>
public sealed record Settings
{
    /// <summary>When virtual time may move.</summary>
    public TimeMode Time { get; init; } = TimeMode.Patient;

    /// <summary>Whether a thread may spin while it waits, as spin locks do; otherwise that is a busy wait.</summary>
    public bool MaySpin { get; init; }

    /// <summary>How many interleavings at most.</summary>
    public int Interleavings { get; init; } = 600;

    /// <summary>Starting point of the random strategies.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>What the numbers depend on that a scenario draws: the same in every interleaving.</summary>
    public ulong Numbers { get; init; } = 1;

    /// <summary>Budgets of one interleaving.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>
    /// Says when the program takes too much where nothing can be counted: the only limit that is a time. It may be one for several
    /// explorations, one after the other; null is one for this alone, with <see cref="UncountedLimits.Usual"/>.
    /// </summary>
    public ProcessorPatience? Processor { get; init; }

    /// <summary>Run only this schedule.</summary>
    public Schedule? Replay { get; init; }

    /// <summary>Use only this strategy, up to the budget, instead of the portfolio.</summary>
    public IStrategy? Strategy { get; init; }
}
