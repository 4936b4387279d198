namespace Interleaver.Checking;

/// <summary>What is seen of a process at one moment.</summary>
/// <param name="Pulse">What changes while the program gets anywhere.</param>
/// <param name="Effort">What it has done that is counted, in thousandths of what one interleaving may do.</param>
/// <param name="Used">What the process has used of the processor since its start.</param>
/// <param name="Bytes">What it has asked for since then, given back or not.</param>
public readonly record struct ProcessLook(long Pulse, long Effort, TimeSpan Used, long Bytes);
