namespace Interleaver.Checking;

/// <summary>What is seen of a process at one moment.</summary>
/// <param name="Effort">What the program has done that is counted, in thousandths of what one interleaving may do.</param>
/// <param name="Used">What the process has used of the processor since its start.</param>
/// <param name="InTurns">How long the program's threads have had the turn since then.</param>
/// <param name="Elapsed">How long ago that was, for <paramref name="InTurns"/> to be a part of.</param>
/// <param name="Bytes">What it has asked for since then, given back or not.</param>
public readonly record struct ProcessLook(long Effort, TimeSpan Used, TimeSpan InTurns, TimeSpan Elapsed, long Bytes)
{
    /// <summary>A look at a process in which nobody gives turns: whoever is at work has it all the time.</summary>
    /// <param name="used">What the process has used of the processor.</param>
    public static ProcessLook WithoutTurns(TimeSpan used) => new(0, used, used, used, 0);
}
