using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>How a task that is made of others hears of their ends.</content>
public partial class Task
{
    private readonly List<SyncObject> races = [];
    private readonly List<SyncObject> failureRaces = [];
    private bool mayFail;
    private Task[] parts = [];
    private List<Action<List<Continuation>>>? dependents;

    /// <summary>For whoever waits for the task: the thread, or the waiting method, that keeps it from ending; -1 for none.</summary>
    internal int Blocker => Runner?.Id ?? Method?.Agent ?? FirstUnended?.Blocker ?? -1;

    /// <summary>For whoever waits for the task and is stuck: what it really waits for.</summary>
    internal SyncObject Awaited => end.Subject;

    // Its thread has done all that it will do for a task that only waits for its children.
    private ControlledThread? Runner => status == TaskStatus.WaitingForChildrenToComplete ? null : runner;

    private Task? FirstUnended => Array.Find(parts, part => !part.HasEnded);

    private void DependOn(Task[] tasks, Action<Task, List<Continuation>> partEnded, List<Continuation>? ready = null)
    {
        parts = tasks;
        foreach (var task in tasks)
        {
            end.Involve(task.end);
            races.ForEach(task.Compete);
            failureRaces.ForEach(task.CompeteInFailing);
            if (task.HasEnded)
            {
                partEnded(task, ready ?? []);
            }
            else
            {
                (task.dependents ??= []).Add(then => partEnded(task, then));
            }
        }
    }

    // Tells when the last of the tasks has ended, and in which order they all did; never for no tasks.
    private void DependOnAll(Task[] tasks, Action<List<Task>, List<Continuation>> allEnded)
    {
        var ended = new List<Task>();
        DependOn(tasks, (task, ready) =>
        {
            ended.Add(task);
            if (ended.Count == tasks.Length)
            {
                allEnded(ended, ready);
            }
        });
    }

    // Which of several tasks ends first can be seen from now on: steps that end one of them no longer commute.
    private void Compete(SyncObject race)
    {
        races.Add(race);
        end.Involve(race);
        foreach (var part in parts)
        {
            part.Compete(race);
        }
    }

    // The same for those that end other than well.
    private void CompeteInFailing(SyncObject race)
    {
        failureRaces.Add(race);
        if (mayFail)
        {
            end.Involve(race);
        }

        foreach (var part in parts)
        {
            part.CompeteInFailing(race);
        }
    }

    private void TellDependents(List<Continuation> ready)
    {
        if (dependents is null)
        {
            return;
        }

        foreach (var partEnded in dependents)
        {
            partEnded(ready);
        }
    }

    private void BeginJoining(ControlledThread self)
    {
        self.Joining = Blocker;
        Table.Waiting.Add(self, this);
    }

    private void EndJoining(ControlledThread self)
    {
        self.Joining = -1;
        Table.Waiting.Remove(self);
    }
}
