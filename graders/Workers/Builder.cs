using System.Reflection;
using Grading.Checks;
using Grading.Compilation;
using Grading.Submissions;

namespace Workers;

/// <summary>
/// Builds lessons, and has them run by a process of its own, a <see cref="Runner"/>: what a submission does to that one costs neither the compiler nor
/// the rewritten graders, and to begin another one costs little.
/// </summary>
/// <param name="graders">The graders as compiled.</param>
internal sealed class Builder(Assembly graders) : IRole
{
    private readonly Lazy<GradersImage> image = new(() => GradersImage.Load(graders.Location));
    private LessonWorker? runner;

    /// <inheritdoc/>
    public bool IsSpent => CompilerThread.HasBeenGivenUp;

    /// <inheritdoc/>
    public void Do(Job job, IReadOnlyList<CheckDefinition> checks, Action<CheckAnswer> answer)
    {
        var request = new GradingRequest(job.Folder, job.Replay);
        BuiltLesson built;
        try
        {
            built = LessonBuilder.Build(request.SubmissionOf(checks[0].Lesson), () => image.Value, LessonCompiler.MostAlone);
        }
        catch (Exception exception) when (exception.GetBaseException() is not OutOfMemoryException)
        {
            Answer(check => CheckAnswer.Broken(check, exception));
            return;
        }

        if (built.Problem is null)
        {
            runner ??= new LessonWorker(WorkerProgram.Of(graders, WorkerLoop.RunnerArgument), 0, WorkerPatience.Usual, image.Value.Built);
            runner.Grade(request, checks, (_, of) => answer(of), built);
            return;
        }

        // There is nothing to run.
        var session = new GradingSession(_ => new LoadedLesson(built, null), request);
        Answer(check => CheckAnswer.By(session, check));

        void Answer(Func<CheckDefinition, CheckAnswer> of)
        {
            foreach (var check in checks)
            {
                answer(of(check));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => runner?.Dispose();
}
