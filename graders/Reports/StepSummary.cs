using Reports.Formats;
using Reports.Model;

namespace Reports;

/// <summary>The page that GitHub shows for a step of a workflow.</summary>
public static class StepSummary
{
    /// <summary>Environment variable that names the step's file; there is none outside of a workflow.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>Adds the run to it. Other commands of the step may have written there, and GitHub shows no page that is too long.</summary>
    /// <param name="file">The step's file.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="IOException">It cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public static void Append(string file, GradedRun run)
    {
        var written = File.Exists(file) ? new FileInfo(file).Length : 0;
        var left = SummaryMarkdown.MostBytes - written - 1;
        if (left > 0 && SummaryMarkdown.Write(run, (int)left) is { Length: > 0 } text)
        {
            File.AppendAllText(file, written > 0 ? $"\n{text}" : text);
        }
    }
}
