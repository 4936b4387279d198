namespace Interleaver.Checking;

/// <summary>Counts what a program has taken of the processor where nothing else can be counted.</summary>
/// <param name="limits">What is too much.</param>
public sealed class ProcessorPatience(UncountedLimits limits)
{
    private long last = long.MinValue;
    private TimeSpan sinceProgress;
    private TimeSpan before = TimeSpan.MaxValue;
    private TimeSpan taken;

    /// <summary>Takes a look; true when it is too much.</summary>
    /// <param name="pulse">What changes while there is progress.</param>
    /// <param name="effort">What it has done that is counted, in thousandths of what one interleaving may do.</param>
    /// <param name="used">What the process has used since its start.</param>
    /// <param name="isDebugged">Whether somebody holds the program: what it uses meanwhile does not count.</param>
    public bool HasRunOut(long pulse, long effort, TimeSpan used, bool isDebugged)
    {
        var more = isDebugged || used < before ? TimeSpan.Zero : used - before;
        before = used;
        taken += more;
        sinceProgress = pulse == last ? sinceProgress + more : TimeSpan.Zero;
        last = pulse;
        return sinceProgress >= limits.InOneCall || taken >= limits.InAll + (limits.ForWhole * (effort / 1_000d));
    }
}
