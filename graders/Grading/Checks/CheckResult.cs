using Interleaver.Checking;

namespace Grading.Checks;

/// <summary>What became of a check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">The kind of verdict.</param>
/// <param name="Text">The explanation; its first line is the sentence that the grade card shows. For a passed check, how much was explored.</param>
/// <param name="Failure">The failure, when interleavings were explored and one failed.</param>
public sealed record CheckResult(CheckDefinition Check, VerdictKind Verdict, string Text, Verdict.Failed? Failure)
{
    /// <summary>Whether it earns its points.</summary>
    public bool Passed => Verdict == VerdictKind.Passed;
}
