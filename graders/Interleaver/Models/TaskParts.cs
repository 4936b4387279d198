using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>How a task that is made of others hears of their ends.</content>
public partial class Task
{
    private Task[] parts = [];
    private List<Action>? dependents;
    private bool isPart;

    // For whoever waits for the task: the thread that keeps it from ending.
    private ControlledThread? Runner => runner ?? parts.FirstOrDefault(part => !part.HasEnded)?.Runner;

    private void DependOn(Task[] tasks, Action<Task> partEnded)
    {
        var self = Engine.Self;
        parts = tasks;
        foreach (var task in tasks)
        {
            task.BecomePart(self);
            if (task.HasEnded)
            {
                partEnded(task);
            }
            else
            {
                (task.dependents ??= []).Add(() => partEnded(task));
            }
        }
    }

    private void EndPart()
    {
        if (!isPart)
        {
            return;
        }

        foreach (var partEnded in dependents ?? [])
        {
            partEnded();
        }

        foreach (var (thread, task) in Table.Waiting)
        {
            thread.Joining = task.Runner?.Id ?? -1;
        }
    }

    private void BeginJoining(ControlledThread self)
    {
        self.Joining = Runner?.Id ?? -1;
        if (parts.Length > 0)
        {
            Table.Waiting.Add(self, this);
        }
    }

    private void EndJoining(ControlledThread self)
    {
        self.Joining = -1;
        if (parts.Length > 0)
        {
            Table.Waiting.Remove(self);
        }
    }

    // Threads that stand before a step on this task get the new order too, or the search would take them to commute.
    private void BecomePart(ControlledThread self)
    {
        var before = Order;
        isPart = true;
        foreach (var thread in self.Scheduler.Threads)
        {
            if (ReferenceEquals(thread.Next.Target, before))
            {
                thread.Next = thread.Next with { Target = Order };
            }
        }
    }
}
