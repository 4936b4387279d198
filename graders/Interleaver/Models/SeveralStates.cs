using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>Several blocking collections, to which one step may do something.</summary>
internal sealed class SeveralStates(IReadOnlyList<BlockingState> states) : SyncObject("blocking collections")
{
    /// <inheritdoc/>
    public override IReadOnlyList<SyncObject> Parts { get; } = [.. states.Select(state => state.Target)];

    /// <summary>Whether it is these, in this order.</summary>
    public bool Are(IReadOnlyList<BlockingState> others) => states.SequenceEqual(others);
}
