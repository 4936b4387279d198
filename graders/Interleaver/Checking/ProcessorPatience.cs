namespace Interleaver.Checking;

/// <summary>Counts what a program has taken of the processor where nothing else can be counted, in one exploration after another.</summary>
/// <param name="limits">What is too much.</param>
public sealed class ProcessorPatience(UncountedLimits limits)
{
    private const double Gibibyte = 1L << 30;

    private ProcessLook last;
    private TimeSpan before;
    private TimeSpan taken;
    private long bytes;

    private TimeSpan Uncounted => taken
        - (limits.ForWhole * (last.Effort / 1_000d))
        - (limits.ForGibibyte * Math.Min(bytes / Gibibyte, UncountedLimits.MostGibibytes));

    /// <summary>An exploration begins.</summary>
    /// <param name="look">What is seen now.</param>
    public void Begin(ProcessLook look)
    {
        before += Uncounted > TimeSpan.Zero ? Uncounted : TimeSpan.Zero;
        (last, taken, bytes) = (look, TimeSpan.Zero, 0);
    }

    /// <summary>Takes a look; true when it is too much.</summary>
    /// <param name="look">What is seen.</param>
    /// <param name="isDebugged">Whether somebody holds the program: what it uses meanwhile does not count.</param>
    public bool HasRunOut(ProcessLook look, bool isDebugged)
    {
        taken += isDebugged ? TimeSpan.Zero : (look.Used - last.Used) * ShareOfTurns(last, look);
        bytes += look.Bytes - last.Bytes;
        last = look;
        return Uncounted >= limits.InOne || before + Uncounted >= limits.InAll;
    }

    // Of the time between two looks, the part in which some thread had the turn. The two clocks are not read at one moment.
    private static double ShareOfTurns(ProcessLook before, ProcessLook look) =>
        look.Elapsed > before.Elapsed ? Math.Clamp((look.InTurns - before.InTurns) / (look.Elapsed - before.Elapsed), 0, 1) : 0;
}
