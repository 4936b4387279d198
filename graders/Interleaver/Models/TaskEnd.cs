using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>The end of a task, as something to wait for, and what else is touched by whoever looks at it or brings it about.</summary>
internal sealed class TaskEnd(string kind) : WaitQueue(kind)
{
    private List<SyncObject>? parts;

    public override IReadOnlyList<SyncObject>? Parts => parts;

    public void Involve(SyncObject other) => (parts ??= []).Add(other);
}
