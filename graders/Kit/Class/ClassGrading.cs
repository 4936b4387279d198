using Grading;
using Grading.Submissions;
using Reports;
using Reports.Model;
using Workers;

namespace Kit.Class;

/// <summary>
/// Grades a class. Each student's reports are written as soon as the last lesson is graded; a run that is broken off goes on
/// from there, and grades again only whoever has handed in something else since, or was graded by other graders.
/// </summary>
/// <param name="workers">How many processes grade side by side.</param>
public sealed class ClassGrading(int workers)
{
    /// <summary>Grades everybody and returns their runs, in the order of the students.</summary>
    /// <param name="students">The class.</param>
    /// <param name="onLesson">Told after each lesson: of whom. Comes from several threads.</param>
    public IReadOnlyList<GradedRun> Grade(IReadOnlyList<Student> students, Action<Student> onLesson)
    {
        var pending = new List<PendingRun>();
        var runs = new GradedRun?[students.Count];
        for (var i = 0; i < students.Count; i++)
        {
            var (student, index) = (students[i], i);
            var sources = Submission.FingerprintOf(student.Folder);
            if ((runs[i] = Earlier(student, sources)) is null)
            {
                pending.Add(new PendingRun(student, sources, run => runs[index] = Keep(student, run)));
            }
        }

        var jobs = pending.SelectMany(run => Course.Lessons.Select(lesson => (Run: run, Lesson: lesson))).ToList();
        WorkerPool.Run(workers, WorkerProgram.Of(Course.Graders), jobs, (worker, job) =>
        {
            job.Run.Grade(worker, job.Lesson);
            onLesson(job.Run.Student);
        });
        return [.. runs.Select(run => run!)];
    }

    /// <summary>How many lessons a run of these students would grade at most.</summary>
    public static int LessonsOf(IReadOnlyList<Student> students) => students.Count * LessonCatalogue.All.Count();

    private static GradedRun? Earlier(Student student, string sources) =>
        new ReportFolder(student.Reports).Read() is { IsWhole: true } run && run.Sources == sources && run.Graders == KitVersion.Graders ? run : null;

    private static GradedRun Keep(Student student, GradedRun run)
    {
        new ReportFolder(student.Reports).Write(run);
        return run;
    }
}
