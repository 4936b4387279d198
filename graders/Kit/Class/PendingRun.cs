using Grading;
using Grading.Checks;
using Reports.Gathering;
using Reports.Model;
using Workers;

namespace Kit.Class;

/// <summary>A student's run while its lessons are being graded, in whatever order they are done.</summary>
/// <param name="student">Whose.</param>
/// <param name="sources">Fingerprint of what is graded.</param>
/// <param name="onDone">Told once, when the last lesson is there.</param>
internal sealed class PendingRun(Student student, string sources, Action<GradedRun> onDone)
{
    private readonly Lock gate = new();
    private readonly SortedList<int, GradedLesson> done = [];

    /// <summary>Whose.</summary>
    public Student Student => student;

    /// <summary>Has a lesson graded.</summary>
    public void Grade(LessonWorker worker, IReadOnlyList<CheckDefinition> lesson)
    {
        var answers = new Dictionary<CheckDefinition, CheckAnswer>();
        var request = new GradingRequest(student.Folder);
        worker.Grade(request, lesson, answers.Add);
        Add(RunGatherer.LessonsOf(lesson, request, check => answers[check].Graded ?? CheckGatherer.Gather(check, null, null)).Single());
    }

    private void Add(GradedLesson lesson)
    {
        lock (gate)
        {
            done.Add(lesson.Number, lesson);
            if (done.Count < Course.Lessons.Count)
            {
                return;
            }
        }

        // What a grader could not grade, because it failed itself, is graded again the next time.
        var isWhole = done.Values.All(graded => graded.Checks.All(check => check.Status != CheckStatus.NotRun));
        onDone(new GradedRun(KitVersion.Current, KitVersion.Graders, student.Name, isWhole, [.. done.Values]) { Sources = sources, IsInRepository = false });
    }
}
