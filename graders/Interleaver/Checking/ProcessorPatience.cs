namespace Interleaver.Checking;

/// <summary>
/// How much of the processor a program may take in calls that the engine cannot count. It is processor time of the process, which does
/// not go on while others are served; and far more of it than what is counted can take.
/// </summary>
/// <param name="inOneCall">While nothing at all is seen of the program.</param>
/// <param name="inAll">From the first look on.</param>
public sealed class ProcessorPatience(TimeSpan inOneCall, TimeSpan inAll)
{
    private long last = long.MinValue;
    private TimeSpan sinceProgress;
    private TimeSpan before = TimeSpan.MaxValue;
    private TimeSpan taken;

    /// <summary>Takes a look; true when it is too much.</summary>
    /// <param name="pulse">What changes while there is progress.</param>
    /// <param name="used">What the process has used since its start.</param>
    /// <param name="isDebugged">Whether somebody holds the program: what it uses meanwhile does not count.</param>
    public bool HasRunOut(long pulse, TimeSpan used, bool isDebugged)
    {
        var more = isDebugged || used < before ? TimeSpan.Zero : used - before;
        before = used;
        taken += more;
        sinceProgress = pulse == last ? sinceProgress + more : TimeSpan.Zero;
        last = pulse;
        return sinceProgress >= inOneCall || taken >= inAll;
    }
}
