using System.Threading.Channels;

namespace Interleaver.Models;

/// <summary>What kind of channel it is.</summary>
internal sealed record ChannelLimits
{
    /// <summary>How many items fit in; 0 when each is handed from a writer to a reader; negative for any number.</summary>
    public int Capacity { get; init; } = -1;

    /// <summary>What a write does when no more fit in.</summary>
    public BoundedChannelFullMode FullMode { get; init; }

    /// <summary>Whether who waited goes on inside the call that ended the wait, rather than on another thread.</summary>
    public bool ContinuesInline { get; init; }

    /// <summary>Whether the reader knows how many items there are: the BCL's does not, when it may be the only one.</summary>
    public bool CanCount { get; init; } = true;

    /// <summary>Whether writers wait for room.</summary>
    public bool MakesWritersWait => Capacity >= 0 && FullMode == BoundedChannelFullMode.Wait;
}
