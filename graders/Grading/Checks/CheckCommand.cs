using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace Grading.Checks;

/// <summary>Says what became of a check when NUnit runs its test.</summary>
internal sealed class CheckCommand(Test test) : TestCommand(test)
{
    /// <inheritdoc/>
    public override TestResult Execute(TestExecutionContext context)
    {
        var check = CheckDefinition.Of(Test.Method!.MethodInfo)
            ?? throw new InvalidOperationException($"{Test.FullName}: its class lacks the attribute LessonTask.");
        Report(WordsOf(check), context.CurrentResult);
        return context.CurrentResult;
    }

    private static CheckWords WordsOf(CheckDefinition check)
    {
        try
        {
            return CheckTests.Grade(check);
        }
        catch (Exception exception)
        {
            return CheckWords.OfBroken(exception);
        }
    }

    private static void Report(CheckWords words, TestResult result)
    {
        switch (words.End)
        {
            case CheckEnd.Passed:
                result.OutWriter.WriteLine(words.Text);
                result.SetResult(ResultState.Success);
                break;
            case CheckEnd.Failed:
                result.SetResult(ResultState.Failure, words.Text);
                break;
            case CheckEnd.Skipped:
                result.SetResult(ResultState.Ignored, words.Text);
                break;
            case CheckEnd.Broken:
                result.SetResult(ResultState.Error, words.Text, words.Stack);
                break;
        }
    }
}
