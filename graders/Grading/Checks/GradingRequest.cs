using Grading.Submissions;
using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>What is to be graded: a folder, and perhaps one interleaving of it that is to be shown again.</summary>
public sealed class GradingRequest
{
    /// <summary>Environment variable that names the folder to grade, relative to the repository or absolute.</summary>
    public const string FolderVariable = "GRADE";

    /// <summary>Reads what somebody typed.</summary>
    /// <param name="folder">What to grade; null or empty for the exercises.</param>
    /// <param name="replay">The schedule to replay; null or empty to explore.</param>
    public GradingRequest(string? folder = null, string? replay = null)
    {
        Folder = string.IsNullOrEmpty(folder) ? Repository.ExercisesFolder : folder;
        FullPath = Path.Combine(Repository.Root, Folder);
        Replay = replay ?? "";
        if (Replay.Length > 0)
        {
            (Schedule, Objection) = Read(Replay);
        }

        Objection ??= WhyNothingIsThere();
    }

    /// <summary>What the environment of this process asks for.</summary>
    public static GradingRequest OfEnvironment() => new(
        Environment.GetEnvironmentVariable(FolderVariable), Environment.GetEnvironmentVariable(ReplayCommand.Variable));

    /// <summary>What is wrong with the settings, so that nothing can be run at all; null when they are fine.</summary>
    public string? Objection { get; }

    /// <summary>One interleaving is shown again. That it passes does not earn points: it is one of many.</summary>
    public bool IsReplay => Schedule is not null;

    /// <summary>The interleaving to show again, as the learner typed it; empty when all are to be explored.</summary>
    public string Replay { get; }

    /// <summary>What is graded, as the learner named it.</summary>
    public string Folder { get; }

    /// <summary>Full path of that folder.</summary>
    public string FullPath { get; }

    /// <summary>The folder that was named in place of the exercises, for commands to name again; null for the exercises.</summary>
    public string? OtherFolder => Folder == Repository.ExercisesFolder ? null : Folder;

    internal Schedule? Schedule { get; }

    /// <summary>The sources of a lesson.</summary>
    /// <param name="lesson">The lesson's folder name.</param>
    public Submission SubmissionOf(string lesson) => Submission.FromFolder(lesson, Path.Combine(FullPath, lesson));

    private static (Schedule? Schedule, string? Objection) Read(string replay)
    {
        try
        {
            return (Schedule.Parse(replay), null);
        }
        catch (FormatException exception)
        {
            return (null, $"nothing replayed: {ReplayCommand.Variable}={exception.Message}");
        }
    }

    private string? WhyNothingIsThere()
    {
        if (!Directory.Exists(FullPath))
        {
            return $"nothing graded: there is no folder {Folder}. {FolderVariable} takes a path, absolute or from the repository's root";
        }

        return LessonCatalogue.All.Any(lesson => Directory.Exists(Path.Combine(FullPath, lesson)))
            ? null
            : $"nothing graded: {Folder} holds no lesson. {FolderVariable} takes the folder that {LessonCatalogue.All.First()} and the others are in";
    }
}
