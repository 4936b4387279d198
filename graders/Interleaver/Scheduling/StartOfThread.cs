using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>That a thread is started. All starts touch the table of threads, too.</summary>
internal sealed class StartOfThread(SyncObject table) : SyncObject(Scheduler.TableKind)
{
    private readonly SyncObject[] parts = [table];

    /// <inheritdoc/>
    public override IReadOnlyList<SyncObject> Parts => parts;
}
