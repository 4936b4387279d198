using Grading.Checks;
using Grading.Submissions;

namespace Workers;

/// <summary>
/// Grades one lesson after another in a worker process. What a submission does to its process, it does to no other: the process
/// is replaced, and the check in which it was lost says so.
/// </summary>
/// <param name="program">What is started to have a process.</param>
/// <param name="index">Which of its owner's workers it is.</param>
/// <param name="patience">How long a process may be silent.</param>
/// <param name="graders">What is told to a process that only runs; null for those that build.</param>
public sealed class LessonWorker(WorkerProgram program, int index, WorkerPatience patience, BuiltGraders? graders = null) : IDisposable
{
    // Every lesson leaves some code behind that the runtime does not unload.
    private const int MostJobs = 150;

    private readonly Lock gate = new();
    private WorkerProcess? process;
    private bool isStopped;
    private int jobs;

    /// <summary>Grades checks of one lesson of one submission. Each of them gets its answer, in order, whatever happens.</summary>
    /// <param name="request">The submission.</param>
    /// <param name="checks">The checks, all of one lesson.</param>
    /// <param name="onAnswer">Told of each answer as soon as it is there.</param>
    /// <param name="lesson">The lesson, for a process that only runs.</param>
    public void Grade(GradingRequest request, IReadOnlyList<CheckDefinition> checks, Action<CheckDefinition, CheckAnswer> onAnswer, BuiltLesson? lesson = null)
    {
        var left = new Queue<CheckDefinition>(checks);
        try
        {
            var told = process is null ? graders : null;
            var worker = process ?? Start();
            worker.Ask(new Job(request.Folder, request.Replay, [.. checks.Select(ReplayCommand.Filter)], lesson, told));
            while (left.TryPeek(out var check) && worker.Listen() is { Answer: { } answer } && answer.Check == ReplayCommand.Filter(check))
            {
                onAnswer(left.Dequeue(), answer);
            }

            if (left.TryDequeue(out var lost))
            {
                onAnswer(lost, CheckAnswer.Lost(lost, worker.Loss));
                Answer(left, onAnswer, check => CheckAnswer.NotTried(check, lost));
                Kill();
            }
            else if (worker.Listen() is not { IsSpent: false } || ++jobs == MostJobs)
            {
                Dispose();
            }
        }
        catch (Exception exception)
        {
            Kill();
            Answer(left, onAnswer, check => CheckAnswer.Broken(check, exception));
        }
    }

    /// <summary>Ends the process at once, from whatever thread; no other one is started.</summary>
    public void Stop()
    {
        lock (gate)
        {
            isStopped = true;
            process?.Kill();
        }
    }

    /// <summary>Lets the process end by itself, and waits for that.</summary>
    public void Dispose()
    {
        process?.Close();
        Forget();
    }

    private static void Answer(Queue<CheckDefinition> left, Action<CheckDefinition, CheckAnswer> onAnswer, Func<CheckDefinition, CheckAnswer> answer)
    {
        while (left.TryDequeue(out var check))
        {
            onAnswer(check, answer(check));
        }
    }

    private WorkerProcess Start()
    {
        lock (gate)
        {
            return process = isStopped ? throw new OperationCanceledException("The grading was stopped.") : new WorkerProcess(program, index, patience);
        }
    }

    private void Kill()
    {
        process?.Kill();
        Forget();
    }

    private void Forget()
    {
        lock (gate)
        {
            process?.Dispose();
            process = null;
            jobs = 0;
        }
    }
}
