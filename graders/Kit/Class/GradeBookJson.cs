using System.Text.Json;
using Reports.Formats;
using Reports.Model;

namespace Kit.Class;

/// <summary>The same rows as <see cref="GradeBook"/>, for programs.</summary>
public static class GradeBookJson
{
    /// <summary>The rows as JSON.</summary>
    public static string Write(IReadOnlyList<GradedRun> runs) => JsonSerializer.Serialize(
        runs.Select(run => new
        {
            Student = run.Folder,
            run.Earned,
            run.Points,
            Lessons = run.Lessons.Select(lesson => new { lesson.Number, lesson.Folder, lesson.Earned, lesson.Points }),
            run.Kit,
            run.Graders,
            run.Sources,
        }),
        JsonText.Options) + "\n";
}
