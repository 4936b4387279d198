using Grading;
using Kit.Workers;
using Reports.Model;

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

    /// <summary>Numbers of the lessons that have to be graded.</summary>
    public IReadOnlyList<int> Lessons { get; } = [.. LessonGrader.Checks.Select(check => check.Task.Lesson).Distinct()];

    /// <summary>A lesson is graded.</summary>
    public void Add(GradedLesson lesson)
    {
        lock (gate)
        {
            done.Add(lesson.Number, lesson);
            if (done.Count < Lessons.Count)
            {
                return;
            }
        }

        onDone(new GradedRun(KitVersion.Current, KitVersion.Graders, student.Name, IsWhole: true, [.. done.Values]) { Sources = sources, IsInRepository = false });
    }
}
