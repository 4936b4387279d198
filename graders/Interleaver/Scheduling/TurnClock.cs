using System.Diagnostics;

namespace Interleaver.Scheduling;

/// <summary>
/// How long the program's threads have had the turn, and not been about to get it: on a busy machine it is the way from thread to thread
/// that takes long, and nobody's fault. Nothing but a watchdog asks for it.
/// </summary>
internal sealed class TurnClock
{
    private const long Nobody = 0;

    private long began = Nobody;
    private long ended;

    /// <summary>All turns so far. It may be asked from outside, and is a little behind or ahead then.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(0, Volatile.Read(ref ended) + Current);

    private long Current => Volatile.Read(ref began) is var since and not Nobody ? Stopwatch.GetTimestamp() - since : 0;

    /// <summary>A thread has got the turn, or has it already.</summary>
    public void Begin()
    {
        if (began == Nobody)
        {
            Volatile.Write(ref began, Stopwatch.GetTimestamp());
        }
    }

    /// <summary>It is about to give it away.</summary>
    public void End()
    {
        ended += Stopwatch.GetTimestamp() - began;
        Volatile.Write(ref began, Nobody);
    }
}
