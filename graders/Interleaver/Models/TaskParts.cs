using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>How a task that is made of others hears of their ends.</content>
public partial class Task
{
    private Task[] parts = [];
    private List<Action>? dependents;

    // For whoever waits for the task: the thread that keeps it from ending.
    private ControlledThread? Runner => runner ?? parts.FirstOrDefault(part => !part.HasEnded)?.Runner;

    private void DependOn(Task[] tasks, Action<Task> partEnded)
    {
        parts = tasks;
        foreach (var task in tasks)
        {
            foreach (var involved in task.end.Parts ?? [])
            {
                end.Involve(involved);
            }

            end.Involve(task.end);
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

    // Which of several tasks ends first can be seen from now on: steps that end one of them no longer commute.
    private void Compete(SyncObject race)
    {
        end.Involve(race);
        foreach (var part in parts)
        {
            part.Compete(race);
        }
    }

    private void TellDependents()
    {
        if (dependents is null)
        {
            return;
        }

        foreach (var partEnded in dependents)
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
}
