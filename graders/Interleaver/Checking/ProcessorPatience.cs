namespace Interleaver.Checking;

/// <summary>Counts what a program has taken of the processor where nothing else can be counted.</summary>
/// <param name="limits">What is too much.</param>
public sealed class ProcessorPatience(UncountedLimits limits)
{
    private const double Gibibyte = 1L << 30;

    private ProcessLook? last;
    private TimeSpan taken;
    private long bytes;

    /// <summary>Takes a look; true when it is too much.</summary>
    /// <param name="look">What is seen.</param>
    /// <param name="isDebugged">Whether somebody holds the program: what it uses meanwhile does not count.</param>
    public bool HasRunOut(ProcessLook look, bool isDebugged)
    {
        var before = last ?? look;
        taken += isDebugged ? TimeSpan.Zero : (look.Used - before.Used) * ShareOfTurns(before, look);
        bytes += look.Bytes - before.Bytes;
        last = look;
        return taken >= limits.InAll
            + (limits.ForWhole * (look.Effort / 1_000d))
            + (limits.ForGibibyte * Math.Min(bytes / Gibibyte, UncountedLimits.MostGibibytes));
    }

    // Of the time between two looks, the part in which some thread had the turn. The two clocks are not read at one moment.
    private static double ShareOfTurns(ProcessLook before, ProcessLook look) =>
        look.Elapsed > before.Elapsed ? Math.Clamp((look.InTurns - before.InTurns) / (look.Elapsed - before.Elapsed), 0, 1) : 0;
}
