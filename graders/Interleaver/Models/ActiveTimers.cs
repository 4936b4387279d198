using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>How many timers of one interleaving are due at some time.</summary>
internal sealed class ActiveTimers() : SyncObject("timers")
{
    /// <summary>Their number.</summary>
    public int Count { get; set; }
}
