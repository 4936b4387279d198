namespace Interleaver.Scheduling;

/// <summary>
/// Where one OS thread waits for its turn. Opened by whoever hands the turn over; closes itself again behind the
/// thread that goes through. Spins for a moment, because a hand-off between two running cores is ten times as quick
/// as waking a parked thread; then parks.
/// </summary>
internal sealed class Gate
{
    private const int Closed = 0;
    private const int Opened = 1;
    private const int Parked = 2;

    // Long enough to catch a ping-pong between two cores, short enough to cost little when the core is wanted elsewhere.
    private const int Spins = 20;

    private readonly SemaphoreSlim parking = new(0);
    private int state;

    /// <summary>Lets the waiting thread, or the next one to come, through.</summary>
    public void Open()
    {
        if (Interlocked.Exchange(ref state, Opened) == Parked)
        {
            parking.Release();
        }
    }

    /// <summary>Waits until the gate is open, and closes it.</summary>
    public void Pass()
    {
        for (var i = 0; i < Spins; i++)
        {
            if (Volatile.Read(ref state) == Opened)
            {
                Volatile.Write(ref state, Closed);
                return;
            }

            Thread.SpinWait(8);
        }

        if (Interlocked.CompareExchange(ref state, Parked, Closed) == Closed)
        {
            parking.Wait();
        }

        Volatile.Write(ref state, Closed);
    }

    /// <summary>The same with a limit, for the watchdog only. True if the gate was open.</summary>
    public bool Pass(TimeSpan limit)
    {
        if (Interlocked.CompareExchange(ref state, Parked, Closed) == Closed && !parking.Wait(limit))
        {
            // Opened between the time-out and now? Then the permit is on its way.
            if (Interlocked.CompareExchange(ref state, Closed, Parked) == Parked)
            {
                return false;
            }

            parking.Wait();
        }

        Volatile.Write(ref state, Closed);
        return true;
    }
}
