using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>What the tasks of one interleaving have in common.</summary>
internal sealed class TaskTable
{
    /// <summary>The number given last; tasks get theirs when somebody asks for it.</summary>
    public int LastId { get; set; }

    /// <summary>Who waits for which task: whose end they wait for changes as methods go on and parts end.</summary>
    public Dictionary<ControlledThread, Task> Waiting { get; } = [];

    /// <summary>Brings up to date whose end they wait for.</summary>
    public void Refresh()
    {
        foreach (var (thread, task) in Waiting)
        {
            thread.Joining = task.Blocker;
        }
    }

    /// <summary>The answer to <see cref="Task.CompletedTask"/>.</summary>
    public Task Completed { get; } = Task.Ended();
}
