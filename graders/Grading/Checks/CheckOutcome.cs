namespace Grading.Checks;

/// <summary>What became of a check that was asked for: a closed set of two.</summary>
/// <param name="Check">The check.</param>
public abstract record CheckOutcome(CheckDefinition Check)
{
    /// <summary>It was run.</summary>
    public sealed record Graded(CheckDefinition Check, CheckResult Result) : CheckOutcome(Check);

    /// <summary>It was left out, because one that it needs has failed.</summary>
    public sealed record Skipped(CheckDefinition Check, string Reason) : CheckOutcome(Check);
}
