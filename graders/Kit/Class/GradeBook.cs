using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Reports.Model;

namespace Kit.Class;

/// <summary>The class at a glance, for a spreadsheet or a gradebook: a row for each student, a column for each lesson.</summary>
public static class GradeBook
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        // A spreadsheet takes a cell that begins with = for a formula, and students choose the names of their folders.
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>The rows as comma-separated values (RFC 4180, with a header).</summary>
    public static string Csv(IReadOnlyList<GradedRun> runs)
    {
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, Format))
        {
            var lessons = runs.Count > 0 ? runs[0].Lessons : [];
            Row(csv, ["student", .. lessons.Select(lesson => $"lesson {lesson.Number} of {lesson.Points}"), "total", "points", "kit", "graders"]);
            foreach (var run in runs)
            {
                Row(csv, [run.Folder, .. run.Lessons.Select(lesson => Text(lesson.Earned)), Text(run.Earned), Text(run.Points), run.Kit, run.Graders]);
            }
        }

        return text.ToString();
    }

    private static void Row(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
