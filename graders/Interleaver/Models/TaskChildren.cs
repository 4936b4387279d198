using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Children that are attached: a task ends after all of them, and fails if one of them does, unless its body has seen to that.</content>
public partial class Task
{
    private Task? parent;
    private List<Task>? children;
    private bool isSeenByParent;

    // To the task whose body makes this one, if it takes children.
    private void Attach()
    {
        if (ThreadState.Of(Engine.Self).Task is { } current && !current.CreationOptions.HasFlag(TaskCreationOptions.DenyChildAttach))
        {
            parent = current;
            (current.children ??= []).Add(this);
        }
    }

    // The step in which the body ends.
    private void EndWithChildren(ControlledThread self, TaskStatus how)
    {
        if (children is null)
        {
            End(self, how);
            return;
        }

        if (children.TrueForAll(child => child.HasEnded))
        {
            parts = [.. children];
            End(self, WithFailures(children, how));
            return;
        }

        // Whoever sees the end, which one of the children brings about, sees what the body did as well.
        self.Announce(EventKind.Released, end);
        status = TaskStatus.WaitingForChildrenToComplete;
        DependOnAll([.. children], (ended, ready) => Settle(null, WithFailures(ended, how), ready));
    }

    // The whole of the task, its children included.
    private void ExecuteHere()
    {
        Execute();
        if (!HasEnded)
        {
            WaitQuietly();
        }
    }

    // In the order in which they ended; what was cancelled has not failed.
    private TaskStatus WithFailures(IEnumerable<Task> ended, TaskStatus how)
    {
        foreach (var child in ended.Where(child => child.status == TaskStatus.Faulted && !child.isSeenByParent))
        {
            (failures ??= []).Add(new AggregateException(child.failures!));
        }

        return failures is null ? how : TaskStatus.Faulted;
    }
}
