using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>The end of a task, as something to wait for, and what else is touched by whoever looks at it or brings it about.</summary>
internal sealed class TaskEnd(string kind) : WaitQueue(kind)
{
    private List<SyncObject>? parts;

    // Parts of parts may come later.
    public override IReadOnlyList<SyncObject>? Parts => parts is null
        ? null
        : [.. parts.SelectMany(part => part.Parts is { } inner ? inner.Prepend(part) : [part]).Distinct()];

    /// <summary>What has to come before: the semaphore, for a wait for one.</summary>
    public SyncObject? Source { get; init; }

    public override SyncObject Subject => Source ?? this;

    public void Involve(SyncObject other) => (parts ??= []).Add(other);
}
