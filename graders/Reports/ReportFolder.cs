using System.Text.Json;
using Grading;
using Reports.Formats;
using Reports.Html;
using Reports.Model;

namespace Reports;

/// <summary>The folder that a run's reports are written to. Whoever reads a report there reads a whole one, of the latest run.</summary>
/// <param name="path">Full path of the folder; it need not exist.</param>
/// <param name="variable">The value of an environment variable, null where there is none; by default, that of this process.</param>
public sealed class ReportFolder(string path, Func<string, string?>? variable = null)
{
    /// <summary>The report for people.</summary>
    public const string Page = "report.html";

    private const string Grades = "grades.json";
    private const string Exercism = "exercism";
    private const string ExercismName = "results.json";

    /// <summary>One report for the whole run: a name in the folder, and what makes its text.</summary>
    private readonly IReadOnlyList<(string Name, Func<GradedRun, string> Write)> formats =
    [
        (Page, HtmlReport.Write),
        (Grades, GradesJson.Write),
        ("summary.md", run => SummaryMarkdown.Write(run)),
        ("junit.xml", JUnitXml.Write),
        ("annotations.txt", Annotations.Write),
        ("gradescope/results.json", GradescopeJson.Write),
        ("classroom50/result.json", run => Classroom50Json.Write(run, SubmissionIn(variable))),
    ];

    /// <summary>Takes away what an earlier run wrote, so that it is not taken for this run's.</summary>
    /// <exception cref="IOException">Something there cannot be taken away.</exception>
    /// <exception cref="UnauthorizedAccessException">Something there may not be taken away.</exception>
    public void Clear() => FolderTurn.Of(path, () =>
    {
        AtomicFile.TakeAwayLeftOvers(path);
        TakeAway([]);
    });

    /// <summary>
    /// Writes all reports, each in one go: a reader, or a run that is killed, never sees half of one. Of two runs that write at the
    /// same time all reports are the one's or the other's.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written to. Nothing half written is left in it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to. Nothing half written is left in it.</exception>
    public void Write(GradedRun run)
    {
        var texts = TextsOf(run).Select(text => (Path: Path.Combine(path, text.Name), text.Text)).ToList();
        FolderTurn.Of(path, () =>
        {
            AtomicFile.Write(texts);
            TakeAway([.. texts.Select(text => text.Path)]);
        });
    }

    /// <summary>The run that was written here; null when there is none, or none that this kit can read.</summary>
    public GradedRun? Read()
    {
        var file = Path.Combine(path, Grades);
        try
        {
            return File.Exists(file) ? GradesJson.Read(File.ReadAllText(file)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void TakeAway(IReadOnlyList<string> except)
    {
        var lessons = Path.Combine(path, Exercism);
        var ofLessons = Directory.Exists(lessons) ? Directory.GetDirectories(lessons) : [];
        var files = formats.Select(format => Path.Combine(path, format.Name)).Concat(ofLessons.Select(lesson => Path.Combine(lesson, ExercismName)));
        foreach (var file in files.Except(except).Where(File.Exists))
        {
            File.Delete(file);
        }
    }

    private IEnumerable<(string Name, string Text)> TextsOf(GradedRun run) =>
    [
        .. formats.Select(format => (format.Name, format.Write(run))),
        .. run.Lessons.Where(lesson => run.Objection.Length > 0 || WasRun(lesson))
            .Select(lesson => ($"{Exercism}/{lesson.Folder}/{ExercismName}", ExercismJson.Write(lesson, run.Objection))),
    ];

    private static bool WasRun(GradedLesson lesson) => lesson.Checks.Any(check => check.Status != CheckStatus.NotRun);

    private static Classroom50Submission SubmissionIn(Func<string, string?>? variable) =>
        Classroom50Submission.From(variable ?? Environment.GetEnvironmentVariable);
}
