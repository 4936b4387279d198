using System.Collections.Concurrent;
using System.Reflection;
using Grading.Submissions;
using Interleaver.Checking;
using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>One run of `dotnet test`: the submissions folder that it grades, each lesson loaded once, and what failed so far.</summary>
public sealed class GradingSession
{
    /// <summary>Environment variable that names the folder to grade, relative to the repository or absolute.</summary>
    public const string FolderVariable = "GRADE";

    private const string DefaultFolder = "exercises";
    private static readonly Lock Gate = new();
    private static GradingSession? current;

    // Different lessons may be graded side by side; the checks of one lesson share its memory, and come one after another.
    private readonly ConcurrentDictionary<string, LoadedLesson> lessons = [];
    private readonly ConcurrentDictionary<MethodInfo, CheckOutcome> outcomes = [];
    private readonly Lazy<GradersImage> graders;
    private readonly Schedule? replay;
    private readonly string? lastFailure;
    private readonly Lock keeping = new();
    private CheckDefinition? kept;

    /// <summary>Begins a session.</summary>
    /// <param name="graders">The graders; not touched before the first check runs.</param>
    /// <param name="folder">What to grade, as the learner named it; null or empty for the exercises.</param>
    /// <param name="replay">The schedule to replay, as the learner typed it; null or empty to explore.</param>
    /// <param name="lastFailure">The file that keeps the <see cref="LastFailure"/>; null to keep none.</param>
    public GradingSession(Lazy<GradersImage> graders, string? folder = null, string? replay = null, string? lastFailure = null)
    {
        this.graders = graders;
        this.lastFailure = lastFailure;
        Folder = string.IsNullOrEmpty(folder) ? DefaultFolder : folder;
        FullPath = Path.Combine(Repository.Root, Folder);
        if (!string.IsNullOrEmpty(replay))
        {
            (this.replay, Objection) = Read(replay);
        }

        Objection ??= WhyNothingIsThere();
        if (lastFailure is not null && !IsReplay && Objection is null)
        {
            LastFailure.Forget(lastFailure);
        }
    }

    /// <summary>What is wrong with the settings, so that nothing can be run at all; null when they are fine.</summary>
    public string? Objection { get; }

    /// <summary>One interleaving is shown again. That it passes does not earn points: it is one of many.</summary>
    public bool IsReplay => replay is not null;

    /// <summary>What is graded, as the learner named it.</summary>
    public string Folder { get; }

    /// <summary>Full path of that folder.</summary>
    public string FullPath { get; }

    /// <summary>The folder that was named in place of the exercises, for commands to name again; null for the exercises.</summary>
    public string? OtherFolder => Folder == DefaultFolder ? null : Folder;

    /// <summary>What became of the checks that were asked for so far.</summary>
    public IReadOnlyDictionary<MethodInfo, CheckOutcome> Outcomes => outcomes;

    /// <summary>The session of this process, as its environment wants it.</summary>
    public static GradingSession Of(Assembly graders)
    {
        lock (Gate)
        {
            return current ??= new GradingSession(
                new Lazy<GradersImage>(() => GradersImage.Load(graders.Location)),
                Environment.GetEnvironmentVariable(FolderVariable),
                Environment.GetEnvironmentVariable(ReplayCommand.Variable),
                LastFailure.FileOfTheKit);
        }
    }

    /// <summary>Runs a check on the folder that this session grades, unless one that it needs has failed.</summary>
    public CheckOutcome Run(CheckDefinition check)
    {
        var outcome = WhySkipped(check) is { } reason
            ? new CheckOutcome.Skipped(check, reason)
            : (CheckOutcome)new CheckOutcome.Graded(check, CheckRunner.Run(check, LessonOf(check), replay, OtherFolder));
        outcomes[check.Method] = outcome;
        if (outcome is CheckOutcome.Graded graded)
        {
            Keep(check, graded.Result);
        }

        return outcome;
    }

    private string? WhySkipped(CheckDefinition check) =>
        check.Needed is { } needed && outcomes.GetValueOrDefault(needed.Method) is CheckOutcome.Graded { Result.Passed: false }
            ? $"comes after: {needed.Check.Claim}"
            : null;

    private LoadedLesson LessonOf(CheckDefinition check) => lessons.GetOrAdd(
        check.Lesson,
        lesson => LoadedLesson.Load(Submission.FromFolder(lesson, Path.Combine(FullPath, lesson)), graders.Value));

    // The one that the report explains: the first in the course's order, whichever was found first. A TODO is no failure to look into.
    private void Keep(CheckDefinition check, CheckResult result)
    {
        if (lastFailure is null || result is not { Verdict: not VerdictKind.NotStarted, Failure.Schedule: { } schedule })
        {
            return;
        }

        lock (keeping)
        {
            if (kept is null || check.CompareTo(kept) < 0)
            {
                kept = check;
                new LastFailure(ReplayCommand.Filter(check), schedule.ToString(), OtherFolder).Write(lastFailure);
            }
        }
    }

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
