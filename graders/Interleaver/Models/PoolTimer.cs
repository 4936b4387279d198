using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Work that a thread of the pool does when its time has come, unless it is set anew or stopped before. What was done
/// before it was set happens before the work.
/// </summary>
internal sealed class PoolTimer(Action work) : SyncObject("timer")
{
    private Scheduler? scheduler;
    private TimerEntry? entry;
    private int site;

    /// <summary>Whether the work has ever been given a thread.</summary>
    public bool WasDue { get; private set; }

    /// <summary>Sets it anew; a negative time stops it. With a time of 0 the thread starts here and now, which is a step.</summary>
    public void Set(ControlledThread self, long ticks)
    {
        Stop();
        self.Announce(EventKind.Released, this);
        scheduler = self.Scheduler;
        site = self.Site;
        if (ticks > 0)
        {
            entry = scheduler.Clock.Add(ticks, Begin);
        }
        else if (ticks == 0)
        {
            scheduler.BeforeStart(self);
            Begin();
        }
    }

    /// <summary>It will not be due any more; a thread that it has started goes on.</summary>
    public void Stop()
    {
        if (entry is not null)
        {
            scheduler!.Clock.Cancel(entry);
            entry = null;
        }
    }

    private void Begin()
    {
        WasDue = true;
        Thread.StartTimerThread(scheduler!, Work, site);
    }

    private void Work()
    {
        Engine.Self.Announce(EventKind.Acquired, this);
        work();
    }
}
