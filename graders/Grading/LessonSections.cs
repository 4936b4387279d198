using System.Text;
using Grading.Checks;
using Interleaver.Checking;

namespace Grading;

/// <summary>Where in a lesson's README it is explained why a check failed.</summary>
public static class LessonSections
{
    /// <summary>The heading of the mistakes that a lesson warns of.</summary>
    public const string Traps = "The traps";

    private const string Rules = "The tasks";
    private const string Api = "The C# API in one small example";

    /// <summary>The section that explains this verdict of this check, as a path from the root with an anchor.</summary>
    public static string PathFor(CheckDefinition check, VerdictKind verdict) =>
        $"exercises/{check.Lesson}/README.md#{Anchor(HeadingFor(check, verdict))}";

    /// <summary>The section that says what holds for a whole lesson: its rules, or the types that it is about.</summary>
    public static string PathForLesson(CheckDefinition check, VerdictKind verdict) =>
        $"exercises/{check.Lesson}/README.md#{Anchor(verdict == VerdictKind.ApiRefused ? Api : Rules)}";

    /// <summary>The task promises results; what threads do to one another is a matter of the whole lesson.</summary>
    public static string HeadingFor(CheckDefinition check, VerdictKind verdict) => verdict switch
    {
        VerdictKind.DataRace or VerdictKind.Deadlock or VerdictKind.LostWakeUp or VerdictKind.NeverJoined or VerdictKind.NeverReleased
            or VerdictKind.UnhandledException or VerdictKind.BusyWait or VerdictKind.NoProgress
            or VerdictKind.SleepAsSynchronisation => check.Check.Section,
        VerdictKind.Stuck => Api,
        _ => $"{check.Task.Number}. {check.Task.Section}",
    };

    /// <summary>The name that a heading has in links, as GitHub forms it.</summary>
    public static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '_')
            {
                anchor.Append(letter);
            }
            else if (letter == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }
}
