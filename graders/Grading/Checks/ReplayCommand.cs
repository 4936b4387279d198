using Interleaver.Checking;
using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>The command that shows one failing interleaving again.</summary>
public static class ReplayCommand
{
    /// <summary>Environment variable that holds the schedule.</summary>
    public const string Variable = "REPLAY";

    /// <summary>The command, or empty when there is nothing to replay.</summary>
    /// <param name="check">The check that failed.</param>
    /// <param name="schedule">The interleaving; null when no single one shows the failure.</param>
    /// <param name="folder">The folder that was graded; null for the exercises.</param>
    public static string For(CheckDefinition check, Schedule? schedule, string? folder) => schedule is null
        ? ""
        : $"dotnet test{Grade(folder)} --filter {Filter(check)} -e {Variable}={schedule}";

    /// <summary>What `--filter` takes to run this check and no other.</summary>
    public static string Filter(CheckDefinition check) => $"{check.Method.DeclaringType!.Name}.{check.Method.Name}";

    /// <summary>The interleaving in which a check failed, as the variable takes it; null when there is none to look into: a TODO is no failure.</summary>
    public static string? ScheduleOf(CheckResult result) =>
        result is { Verdict: not VerdictKind.NotStarted, Failure.Schedule: { } schedule } ? schedule.ToString() : null;

    private static string Grade(string? folder)
    {
        if (folder is null)
        {
            return "";
        }

        // A shell would split it at a blank.
        var setting = $"{GradingRequest.FolderVariable}={folder}";
        return $" -e {(setting.Contains(' ') ? $"\"{setting}\"" : setting)}";
    }
}
