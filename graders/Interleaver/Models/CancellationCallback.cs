using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What is called when cancellation is requested. Open once it was called and has returned; its holder is the thread that
/// is in it.
/// </summary>
internal sealed class CancellationCallback(CancellationState owner, Action body) : WaitQueue("cancellation callback")
{
    /// <summary>Whose cancellation it waits for.</summary>
    public CancellationState Owner { get; } = owner;

    /// <summary>What is called.</summary>
    public Action Body { get; } = body;

    /// <summary>Whether it is still to be called, and can be taken back.</summary>
    public bool IsRegistered { get; set; } = true;
}
