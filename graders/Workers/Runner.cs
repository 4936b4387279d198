using Grading.Checks;
using Grading.Submissions;
using Interleaver.Checking;
using Interleaver.Reporting;

namespace Workers;

/// <summary>Runs checks of lessons that have been built elsewhere. In this process, and in no other one, a submission's code runs.</summary>
internal sealed class Runner : IRole
{
    private static readonly string Stuck = VerdictWords.Name(VerdictKind.Stuck);

    private BuiltGraders? built;

    /// <inheritdoc/>
    public bool IsSpent { get; private set; }

    /// <inheritdoc/>
    public void Do(Job job, IReadOnlyList<CheckDefinition> checks, Action<CheckAnswer> answer)
    {
        built ??= job.Graders;
        var session = new GradingSession(_ => LoadedLesson.FromElsewhere(job.Lesson!, built!), new GradingRequest(job.Folder, job.Replay));
        CheckDefinition? stuck = null;
        foreach (var check in checks)
        {
            var of = stuck is null ? CheckAnswer.By(session, check) : CheckAnswer.NotTried(check, stuck);
            stuck ??= of.Graded?.Verdict == Stuck ? check : null;
            answer(of);
        }

        IsSpent = stuck is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
