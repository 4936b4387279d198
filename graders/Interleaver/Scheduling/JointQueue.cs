using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>
/// For a thread that waits for several things at once: open while all of its parts are, or while any one is.
/// Follows its parts until it is disposed of.
/// </summary>
public sealed class JointQueue : WaitQueue, IDisposable
{
    private readonly WaitQueue[] parts;
    private readonly bool all;

    /// <summary>Creates a queue that follows <paramref name="parts"/>; all of them have to be open, or one.</summary>
    public JointQueue(string kind, IEnumerable<WaitQueue> parts, bool all) : base(kind)
    {
        this.parts = [.. parts];
        this.all = all;
        foreach (var part in this.parts)
        {
            part.Changed += Follow;
        }

        Follow();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SyncObject> Parts => [.. parts, .. parts.SelectMany(part => part.Parts ?? [])];

    /// <summary>Stops following the parts.</summary>
    public void Dispose()
    {
        foreach (var part in parts)
        {
            part.Changed -= Follow;
        }
    }

    private void Follow()
    {
        // Who waits for all waits for the holder of any part that is missing; who waits for any can be helped by others.
        var missing = all ? parts.FirstOrDefault(part => !part.IsOpen && part.Holder >= 0) : null;
        Holder = missing?.Holder ?? -1;
        HolderSite = missing?.HolderSite ?? 0;
        if (all ? parts.All(part => part.IsOpen) : parts.Any(part => part.IsOpen))
        {
            Open();
        }
        else
        {
            Close();
        }
    }
}
