using System.Collections.Concurrent;
using System.Globalization;

namespace Interleaver.Scheduling;

/// <summary>
/// One pooled OS thread. Creating a thread costs a hundred times a hand-off, so workers outlive interleavings.
/// A worker whose job never comes back is lost with it; nobody waits for it (it is a background thread).
/// </summary>
internal sealed class Worker
{
    /// <summary>Reserved, not committed: room for <see cref="Limits.Depth"/> calls of 3 KiB, on every machine.</summary>
    public const int StackBytes = 32 * 1024 * 1024;

    // For what the runtime and the engine need below.
    private const int Reserve = 1024 * 1024;

    [ThreadStatic]
    private static nint bottom;

    private static readonly ConcurrentBag<Worker> Idle = [];
    private readonly Gate wake = new();
    private Action? job;
    private int core = Core.Any;

    private Worker()
    {
        var thread = new Thread(Loop, StackBytes) { IsBackground = true, Name = "Interleaver worker" };
        thread.UnsafeStart();
    }

    /// <summary>Runs the job on an idle worker, or on a new one.</summary>
    /// <param name="job">What to do.</param>
    /// <param name="core">Where to run it.</param>
    public static void Run(Action job, int core = Core.Any)
    {
        if (!Idle.TryTake(out var worker))
        {
            worker = new Worker();
        }

        worker.job = job;
        worker.core = core;
        worker.wake.Open();
    }

    /// <summary>Whether the stack of the calling worker has room for so many bytes; on other threads, nobody knows.</summary>
    public static unsafe bool HasRoomFor(nint bytes)
    {
        var here = (byte)0;
        return bottom == 0 || bottom - (nint)(&here) + bytes + Reserve < StackBytes;
    }

    /// <summary>Sets the cultures of the calling OS thread, which must not show in what a program prints.</summary>
    public static void SetCulture(CultureInfo culture, CultureInfo uiCulture)
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    private unsafe void Loop()
    {
        var here = (byte)0;
        bottom = (nint)(&here);
        while (true)
        {
            wake.Pass();
            Core.Keep(core);
            SetCulture(CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            job!();
            job = null;
            Idle.Add(this);
        }
    }
}
