using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>The command that shows one failing interleaving again.</summary>
public static class ReplayCommand
{
    /// <summary>Environment variable that holds the schedule.</summary>
    public const string Variable = "REPLAY";

    /// <summary>The command, or empty when there is nothing to replay.</summary>
    public static string For(CheckDefinition check, Schedule? schedule) => schedule is null
        ? ""
        : $"dotnet test --filter {check.Method.DeclaringType!.Name}.{check.Method.Name} -e {Variable}={schedule}";
}
