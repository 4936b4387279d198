namespace Interleaver.Detection;

/// <summary>
/// What must be remembered of one memory location (FastTrack, Flanagan and Freund, PLDI 2009): the last write, and the
/// last read while reads are ordered; a <see cref="History"/> once they are not.
/// </summary>
internal struct Cell
{
    /// <summary>Last plain write; 0 when there was none.</summary>
    public Epoch Write;

    /// <summary>Last plain read.</summary>
    public Epoch Read;

    public int WriteSite;
    public int ReadSite;

    /// <summary>Reads by several threads that are not ordered among themselves.</summary>
    public History? Reads;

    /// <summary>Volatile and interlocked accesses, which never race with one another.</summary>
    public History? AtomicReads;

    /// <summary>The writing ones.</summary>
    public History? AtomicWrites;
}

/// <summary>One thread's time, in one word: the thread in the low 16 bits, its time above. 0 is "never".</summary>
internal readonly struct Epoch(int thread, int time)
{
    private readonly long word = ((long)time << 16) | (uint)thread;

    public int Thread => (int)(word & 0xFFFF);

    public int Time => (int)(word >> 16);

    public bool IsNever => word == 0;

    public bool Is(int thread, int time) => word == (((long)time << 16) | (uint)thread);

    public bool IsKnownTo(VectorClock clock) => clock[Thread] >= Time;
}

/// <summary>The last access of each thread, with its site.</summary>
internal sealed class History
{
    private readonly VectorClock times = new();
    private int[] sites = new int[8];

    public void Add(int thread, int time, int site)
    {
        times[thread] = time;
        if (thread >= sites.Length)
        {
            Array.Resize(ref sites, Math.Max(sites.Length * 2, thread + 1));
        }

        sites[thread] = site;
    }

    /// <summary>A thread whose access is not known to the clock, or -1.</summary>
    public int FirstUnknownTo(VectorClock clock) => times.FirstBeyond(clock);

    public int SiteOf(int thread) => sites[thread];
}
