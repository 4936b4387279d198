using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace Grading.Checks;

/// <summary>Runs a check when NUnit runs its test.</summary>
internal sealed class CheckCommand(Test test) : TestCommand(test)
{
    /// <summary>What is said of a replay that shows no failure.</summary>
    public const string EndsWell = "replayed: this interleaving ends well. Grade without REPLAY to try all of them";

    /// <inheritdoc/>
    public override TestResult Execute(TestExecutionContext context)
    {
        var check = CheckDefinition.Of(Test.Method!.MethodInfo)
            ?? throw new InvalidOperationException($"{Test.FullName}: its class lacks the attribute LessonTask.");
        try
        {
            Execute(check, GradingSession.Of(check.Method.Module.Assembly), context.CurrentResult);
        }
        catch (Exception exception)
        {
            // Words for the learner; the stack, which the card leaves out, for whoever mends the grader.
            var words = $"the grader failed: {exception.Message}\n\nThis is no fault of yours. Please report it, with the code that you wrote.";
            context.CurrentResult.SetResult(ResultState.Error, words, exception.ToString());
        }

        return context.CurrentResult;
    }

    private static void Execute(CheckDefinition check, GradingSession session, TestResult result)
    {
        if (session.Objection is { } objection)
        {
            result.SetResult(ResultState.Failure, objection);
        }
        else
        {
            Report(session.Run(check), session.IsReplay, result);
        }
    }

    private static void Report(CheckOutcome outcome, bool isReplay, TestResult result)
    {
        switch (outcome)
        {
            case CheckOutcome.Skipped skipped:
                result.SetResult(ResultState.Ignored, skipped.Reason);
                break;
            case CheckOutcome.Graded graded:
                Report(graded.Result, isReplay, result);
                break;
        }
    }

    private static void Report(CheckResult outcome, bool isReplay, TestResult result)
    {
        if (!outcome.Passed)
        {
            result.SetResult(ResultState.Failure, outcome.Text);
        }
        else if (isReplay)
        {
            result.SetResult(ResultState.Failure, EndsWell);
        }
        else
        {
            result.OutWriter.WriteLine(outcome.Text);
            result.SetResult(ResultState.Success);
        }
    }
}
