namespace Interleaver.Reporting;

/// <summary>What the check's author tells a learner besides the failure itself.</summary>
/// <param name="Claim">What the check claims.</param>
/// <param name="Hint">One step above the answer; may be empty.</param>
/// <param name="Replay">The command that shows the interleaving again; may be empty.</param>
/// <param name="Section">Where the lesson explains it, as a path with an anchor; may be empty.</param>
public sealed record Guidance(string Claim, string Hint, string Replay, string Section = "");
