namespace Interleaver.Scheduling;

/// <summary>
/// Where one OS thread waits for its turn. Opened by whoever hands the turn over; closes itself again behind the
/// thread that goes through.
/// </summary>
/// <remarks>
/// Where the threads of an exploration share a core (see <see cref="Core"/>), who waits offers the core to the others a few
/// times, which is the quickest way to get the turn back, and then sleeps: to spin would keep the turn from the one who has
/// it. Where they do not, a core that sleeps takes long to wake, so who waits spins for a while.
/// </remarks>
internal sealed class Gate
{
    private const int Closed = 0;
    private const int Opened = 1;
    private const int Parked = 2;
    private const int Offers = 3;
    private const int Spins = 140;

    private readonly object parking = new();
    private int state;

    /// <summary>Lets the waiting thread, or the next one to come, through.</summary>
    public void Open()
    {
        if (Interlocked.Exchange(ref state, Opened) == Parked)
        {
            lock (parking)
            {
                Monitor.Pulse(parking);
            }
        }
    }

    /// <summary>Waits until the gate is open, and closes it.</summary>
    public void Pass()
    {
        if (Core.Kept == Core.Any)
        {
            Spin();
        }

        for (var i = 0; i < Offers && Volatile.Read(ref state) != Opened; i++)
        {
            Thread.Yield();
        }

        Pass(Timeout.InfiniteTimeSpan);
    }

    /// <summary>The same at once and with a limit, for the watchdog only: who keeps its core busy is whom it watches. True if the gate was open.</summary>
    public bool Pass(TimeSpan limit)
    {
        if (Interlocked.CompareExchange(ref state, Parked, Closed) == Closed && !Park(limit))
        {
            return false;
        }

        Volatile.Write(ref state, Closed);
        return true;
    }

    private void Spin()
    {
        var spinner = new SpinWait();
        for (var i = 0; i < Spins && Volatile.Read(ref state) != Opened; i++)
        {
            spinner.SpinOnce(sleep1Threshold: -1);
        }
    }

    // A pulse may come late, from who opened the gate the last time.
    private bool Park(TimeSpan limit)
    {
        lock (parking)
        {
            while (Volatile.Read(ref state) == Parked)
            {
                if (!Monitor.Wait(parking, limit))
                {
                    return Interlocked.CompareExchange(ref state, Closed, Parked) != Parked;
                }
            }
        }

        return true;
    }
}
