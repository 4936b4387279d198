using System.Text.Json;
using Reports.Formats;
using Reports.Model;

namespace Reports;

/// <summary>The folder that a run's reports are written to. Whoever reads a report there reads a whole one, of the latest run.</summary>
/// <param name="path">Full path of the folder; it need not exist.</param>
public sealed class ReportFolder(string path)
{
    private const string Grades = "grades.json";

    /// <summary>What is written: a name in the folder, and what makes its text.</summary>
    private static readonly IReadOnlyList<(string Name, Func<GradedRun, string> Write)> Formats =
    [
        (Grades, GradesJson.Write),
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
            AtomicFile.Write(Path.Combine(path, name), write(run));
        }
    }

    /// <summary>The run that was written here; null when there is none, or none of this version.</summary>
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
}
