namespace Interleaver.Checking;

/// <summary>Counts what a program has taken of the processor where nothing else can be counted.</summary>
/// <param name="limits">What is too much.</param>
public sealed class ProcessorPatience(UncountedLimits limits)
{
    private const double Gibibyte = 1L << 30;

    private ProcessLook? last;
    private TimeSpan sinceProgress;
    private TimeSpan taken;
    private long bytes;

    /// <summary>Takes a look; true when it is too much.</summary>
    /// <param name="look">What is seen.</param>
    /// <param name="isDebugged">Whether somebody holds the program: what it uses meanwhile does not count.</param>
    public bool HasRunOut(ProcessLook look, bool isDebugged)
    {
        var before = last ?? look;
        var more = isDebugged ? TimeSpan.Zero : look.Used - before.Used;
        taken += more;
        sinceProgress = look.Pulse == before.Pulse ? sinceProgress + more : TimeSpan.Zero;
        bytes += look.Bytes - before.Bytes;
        last = look;
        return sinceProgress >= limits.InOneCall || taken >= limits.InAll
            + (limits.ForWhole * (look.Effort / 1_000d))
            + (limits.ForGibibyte * Math.Min(bytes / Gibibyte, UncountedLimits.MostGibibytes));
    }
}
