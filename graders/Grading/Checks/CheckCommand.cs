using Interleaver.Scheduling;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace Grading.Checks;

/// <summary>Runs a check when NUnit runs its test.</summary>
internal sealed class CheckCommand(Test test) : TestCommand(test)
{
    /// <inheritdoc/>
    public override TestResult Execute(TestExecutionContext context)
    {
        var check = CheckDefinition.Of(Test.Method!.MethodInfo)
            ?? throw new InvalidOperationException($"{Test.FullName}: its class lacks the attribute LessonTask.");
        var session = GradingSession.Of(check.Method.Module.Assembly);
        if (session.WhySkipped(check) is { } reason)
        {
            context.CurrentResult.SetResult(ResultState.Ignored, reason);
            return context.CurrentResult;
        }

        var result = session.Run(check);
        if (result.Passed)
        {
            context.CurrentResult.OutWriter.WriteLine(result.Text);
            context.CurrentResult.SetResult(ResultState.Success);
        }
        else
        {
            context.CurrentResult.SetResult(ResultState.Failure, result.Text);
        }

        return context.CurrentResult;
    }
}
