using System.Diagnostics;
using System.Reflection;
using Grading.Checks;
using Reports.Gathering;
using Reports.Model;

namespace Workers;

/// <summary>One run of `dotnet test`: who grades, what became of the checks that were asked for, and the failure to look into first.</summary>
/// <param name="graders">The graders as compiled.</param>
/// <param name="request">What is graded.</param>
/// <param name="answers">Who grades.</param>
/// <param name="lastFailure">The file that keeps the <see cref="LastFailure"/>.</param>
public sealed class CourseRun(Assembly graders, GradingRequest request, IAnswers answers, string lastFailure) : IDisposable
{
    private readonly FailureKeeper failures = new(lastFailure, request);
    private readonly Dictionary<CheckDefinition, CheckAnswer> known = [];

    /// <summary>
    /// Begins the run that this process's environment and tests ask for: by worker processes, as many as there are cores, or in
    /// this process when somebody holds it with a debugger.
    /// </summary>
    /// <param name="graders">The graders as compiled.</param>
    public static CourseRun Begin(Assembly graders)
    {
        var request = GradingRequest.OfEnvironment();
        var selected = CheckTests.TakeSelected();
        IAnswers answers = Debugger.IsAttached
            ? new InThisProcess(graders, request)
            : new SideBySide(WorkerProgram.Of(graders), request, request.Objection is null ? selected : [], Environment.ProcessorCount);
        var run = new CourseRun(graders, request, answers, LastFailure.FileOfTheKit);
        CheckTests.AnswerBy(run.Grade);
        return run;
    }

    /// <summary>What became of a check; returns when that is known.</summary>
    public CheckWords Grade(CheckDefinition check)
    {
        if (request.Objection is { } objection)
        {
            return new CheckWords(CheckEnd.Failed, objection);
        }

        var answer = known[check] = answers.Of(check);
        if (answer.Schedule is { } schedule)
        {
            failures.Keep(check, schedule);
        }

        return answer.Words;
    }

    /// <summary>The run so far, as every report tells it.</summary>
    public GradedRun Gather() =>
        RunGatherer.Gather(CheckDefinition.In(graders), request, check => known.GetValueOrDefault(check)?.Graded);

    /// <summary>Ends it.</summary>
    public void Dispose() => answers.Dispose();
}
