using Grading.Checks;

namespace Workers;

/// <summary>
/// Grades lessons side by side in worker processes, ahead of whoever asks for the answers. A lesson's checks are answered in the
/// course's order, whatever the number of workers; so that number shows nowhere.
/// </summary>
public sealed class SideBySide : IAnswers
{
    private readonly Dictionary<CheckDefinition, TaskCompletionSource<CheckAnswer>> answers;
    private readonly CancellationTokenSource stop = new();
    private readonly Task work;

    /// <summary>Begins.</summary>
    /// <param name="program">What is started to have a worker.</param>
    /// <param name="request">What to grade.</param>
    /// <param name="checks">The checks that will be asked for, in the course's order.</param>
    /// <param name="workers">How many processes at most.</param>
    public SideBySide(WorkerProgram program, GradingRequest request, IReadOnlyList<CheckDefinition> checks, int workers)
    {
        answers = checks.ToDictionary(check => check, _ => new TaskCompletionSource<CheckAnswer>(TaskCreationOptions.RunContinuationsAsynchronously));
        var lessons = checks.GroupBy(check => check.Lesson).Select(lesson => lesson.ToList()).ToList();
        work = Task.Factory.StartNew(
            () => WorkerPool.Run(
                Math.Min(workers, lessons.Count),
                program,
                lessons,
                (worker, lesson) => worker.Grade(request, lesson, (check, answer) => answers[check].SetResult(answer)),
                stop.Token),
            TaskCreationOptions.LongRunning);
    }

    /// <inheritdoc/>
    /// <exception cref="KeyNotFoundException">It was not among those that would be asked for.</exception>
    public CheckAnswer Of(CheckDefinition check) => answers[check].Task.GetAwaiter().GetResult();

    /// <summary>Waits for the processes' end; what nobody has waited for is not graded any more.</summary>
    public void Dispose()
    {
        if (answers.Values.Any(answer => !answer.Task.IsCompleted))
        {
            stop.Cancel();
        }

        work.Wait();
        stop.Dispose();
    }
}
