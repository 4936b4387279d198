namespace Reports.Model;

/// <summary>A thread that could not go on when the interleaving ended.</summary>
/// <param name="Thread">What a reader calls it.</param>
/// <param name="For">What it waits for: "the lock", "the pulse _gate".</param>
/// <param name="At">The learner's line that it waits in; null when that is in the check's own code.</param>
/// <param name="Holder">Who has what it waits for, by name; empty when nobody has.</param>
/// <param name="Since">The learner's line in which the holder took it; null when that is unknown.</param>
public sealed record WaitingThread(string Thread, string For, CodeLine? At, string Holder, CodeLine? Since);
