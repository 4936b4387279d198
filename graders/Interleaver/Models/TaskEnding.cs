using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>How a task ends, and who sees that.</content>
public partial class Task
{
    /// <summary>The step in which a task ends. False when it has ended already.</summary>
    /// <param name="self">Who ends it.</param>
    /// <param name="how">The final status, if it has none yet.</param>
    private protected bool MayEnd(ControlledThread self, TaskStatus how)
    {
        if (how != TaskStatus.RanToCompletion || children is not null)
        {
            mayFail = true;
            failureRaces.ForEach(end.Involve);
        }

        self.Scheduler.Point(self, Engine.Change(end));
        return !SeesEnd(self);
    }

    /// <summary>Ends the task and what only waits for it, and runs what goes on then.</summary>
    /// <param name="by">Whose work happens before the end; null when a clock brings it about.</param>
    /// <param name="how">The final status.</param>
    private protected void End(ControlledThread? by, TaskStatus how)
    {
        var ready = new List<Continuation>();
        Settle(by, how, ready);
        Continuation.RunAll(by, ready, MayInline);
    }

    /// <summary>The task has ended, and none of the program's code has run since.</summary>
    /// <param name="by">Whose work happens before the end; null when a clock or another task brings it about.</param>
    /// <param name="how">The final status.</param>
    /// <param name="ready">Gets what goes on now.</param>
    internal void Settle(ControlledThread? by, TaskStatus how, List<Continuation> ready)
    {
        status = how;
        if (by is not null)
        {
            by.Announce(EventKind.Finished, end);
        }

        end.Open();
        ready.AddRange(continuations);
        continuations.Clear();
        TellDependents(ready);
    }

    // Whoever sees the end sees all that was done for it.
    private bool SeesEnd(ControlledThread self)
    {
        if (HasEnded)
        {
            self.Scheduler.Announce(new Event(EventKind.Acquired, self.Id, end, self.Site), changes: false);
            foreach (var part in parts)
            {
                part.SeesEnd(self);
            }
        }

        return HasEnded;
    }
}
