using Reports.Model;

namespace Reports;

/// <summary>The folder that a run's reports are written to. Whoever reads a report there reads a whole one, of the latest run.</summary>
/// <param name="path">Full path of the folder; it need not exist.</param>
public sealed class ReportFolder(string path)
{
    /// <summary>What is written: a name in the folder, and what makes its text.</summary>
    private static readonly IReadOnlyList<(string Name, Func<GradedRun, string> Write)> Formats =
    [
        ("grades.json", Reports.Formats.GradesJson.Write),
        ("report.html", Html.HtmlReport.Write),
    ];

    /// <summary>Takes away what an earlier run wrote, so that it is not taken for this run's.</summary>
    /// <exception cref="IOException">Something there cannot be taken away.</exception>
    /// <exception cref="UnauthorizedAccessException">Something there may not be taken away.</exception>
    public void Clear()
    {
        foreach (var (name, _) in Formats)
        {
            File.Delete(Path.Combine(path, name));
        }
    }

    /// <summary>Writes all reports, each in one go: a reader, or a run that is killed, never sees half of one.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Write(GradedRun run)
    {
        Directory.CreateDirectory(path);
        foreach (var (name, write) in Formats)
        {
            var file = Path.Combine(path, name);
            var half = $"{file}.{Environment.ProcessId}.tmp";
            File.WriteAllText(half, write(run));
            File.Move(half, file, overwrite: true);
        }
    }
}
