namespace Grading.Checks;

/// <summary>How a check ended, for the test that stands for it.</summary>
public enum CheckEnd
{
    /// <summary>It earned its points.</summary>
    Passed,

    /// <summary>It earned none.</summary>
    Failed,

    /// <summary>It was left out.</summary>
    Skipped,

    /// <summary>The grader itself failed.</summary>
    Broken,
}

/// <summary>What the test that stands for a check says.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Text">The explanation, or how much was explored.</param>
/// <param name="Stack">For whoever mends the grader; the card leaves it out.</param>
public sealed record CheckWords(CheckEnd End, string Text, string Stack = "")
{
    /// <summary>What is said of a replay that shows no failure.</summary>
    public const string EndsWell = "replayed: this interleaving ends well. Grade without REPLAY to try all of them";

    /// <summary>The words for an outcome.</summary>
    public static CheckWords Of(CheckOutcome outcome, bool isReplay) => outcome switch
    {
        CheckOutcome.Skipped skipped => new CheckWords(CheckEnd.Skipped, skipped.Reason),
        CheckOutcome.Graded { Result: { Passed: false } failed } => new CheckWords(CheckEnd.Failed, failed.Text),
        CheckOutcome.Graded when isReplay => new CheckWords(CheckEnd.Failed, EndsWell),
        CheckOutcome.Graded graded => new CheckWords(CheckEnd.Passed, graded.Result.Text),
        _ => throw new InvalidOperationException("There are two kinds of outcome."),
    };

    /// <summary>Words for the learner, and the stack, when the grader broke.</summary>
    public static CheckWords OfBroken(Exception exception) => new(
        CheckEnd.Broken,
        $"the grader failed: {exception.Message}\n\nThis is no fault of yours. Please report it, with the code that you wrote.",
        exception.ToString());
}
