namespace Interleaver.Checking;

/// <summary>Of what there is no end in sight.</summary>
public enum Excess
{
    /// <summary>Steps, or rounds of a loop.</summary>
    Rounds,

    /// <summary>Calls inside of one another.</summary>
    Recursion,

    /// <summary>The stack, by one allocation.</summary>
    Stack,

    /// <summary>Memory.</summary>
    Memory,

    /// <summary>Threads.</summary>
    Threads,
}
