namespace Interleaver.Models;

/// <summary>The event behind a countdown, and how many signals it still needs to be set.</summary>
/// <param name="count">The signals at first.</param>
internal sealed class CountdownState(int count) : EventState(count == 0, kind: "countdown")
{
    /// <summary>Signals to come.</summary>
    public int Count { get; set; } = count;

    /// <inheritdoc/>
    public override string State => $"{Count} left";
}
