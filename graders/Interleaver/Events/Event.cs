namespace Interleaver.Events;

/// <summary>One thing that happened in an interleaving, as the scheduler and the models announce it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Thread">The thread that did it.</param>
/// <param name="Target">What it was done to, if anything.</param>
/// <param name="Site">Where in the source; see <see cref="Places"/>.</param>
/// <param name="Other">Another thread that it concerns.</param>
/// <param name="Amount">Ticks of 100 ns for events about time.</param>
/// <param name="Text">Text for a reader.</param>
public readonly record struct Event(
    EventKind Kind, int Thread, SyncObject? Target, int Site, int Other = -1, long Amount = 0, string Text = "");
