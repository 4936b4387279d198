namespace Interleaver.Checking;

/// <summary>Of what there is no end in sight.</summary>
public enum Excess
{
    /// <summary>Steps, or rounds of a loop.</summary>
    Rounds,

    /// <summary>The same, of all interleavings together.</summary>
    Effort,

    /// <summary>Calls inside of one another.</summary>
    Recursion,

    /// <summary>The stack, by one allocation.</summary>
    Stack,

    /// <summary>Memory.</summary>
    Memory,

    /// <summary>Threads.</summary>
    Threads,
}
