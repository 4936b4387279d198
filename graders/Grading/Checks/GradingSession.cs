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

    private readonly Dictionary<string, LoadedLesson> lessons = [];
    private readonly HashSet<string> failed = [];
    private readonly Lazy<GradersImage> graders;
    private readonly string named;
    private readonly string folder;
    private readonly Schedule? replay;
    private readonly string? lastFailure;
    private bool hasShownFailure;

    /// <summary>Begins a session.</summary>
    /// <param name="graders">The graders; not touched before the first check runs.</param>
    /// <param name="folder">What to grade, as the learner named it; null or empty for the exercises.</param>
    /// <param name="replay">The schedule to replay, as the learner typed it; null or empty to explore.</param>
    /// <param name="lastFailure">The file that keeps the <see cref="LastFailure"/>; null to keep none.</param>
    public GradingSession(Lazy<GradersImage> graders, string? folder = null, string? replay = null, string? lastFailure = null)
    {
        this.graders = graders;
        this.lastFailure = lastFailure;
        named = string.IsNullOrEmpty(folder) ? DefaultFolder : folder;
        this.folder = Path.Combine(Repository.Root, named);
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

    /// <summary>The reason to skip a check: the one that it needs has failed.</summary>
    public string? WhySkipped(CheckDefinition check)
    {
        if (check.Check.Needs.Length == 0 || !failed.Contains($"{check.Method.DeclaringType}.{check.Check.Needs}"))
        {
            return null;
        }

        var needed = check.Method.DeclaringType!.GetMethod(check.Check.Needs)!.GetCustomAttribute<CheckAttribute>()!;
        return $"comes after: {needed.Claim}";
    }

    /// <summary>Runs a check on the folder that this session grades.</summary>
    public CheckResult Run(CheckDefinition check)
    {
        var toName = named == DefaultFolder ? null : named;
        var result = CheckRunner.Run(check, LessonOf(check), replay, toName);
        if (!result.Passed)
        {
            failed.Add($"{check.Method.DeclaringType}.{check.Method.Name}");
        }

        if (lastFailure is not null && !hasShownFailure && result is { Verdict: not VerdictKind.NotStarted, Failure.Schedule: { } schedule })
        {
            // The first one, which is the one that the report explains. A TODO is no failure to look into.
            hasShownFailure = true;
            new LastFailure(ReplayCommand.Filter(check), schedule.ToString(), toName).Write(lastFailure);
        }

        return result;
    }

    private LoadedLesson LessonOf(CheckDefinition check)
    {
        if (!lessons.TryGetValue(check.Lesson, out var lesson))
        {
            var submission = Submission.FromFolder(check.Lesson, Path.Combine(folder, check.Lesson));
            lessons[check.Lesson] = lesson = LoadedLesson.Load(submission, graders.Value);
        }

        return lesson;
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
        if (!Directory.Exists(folder))
        {
            return $"nothing graded: there is no folder {named}. {FolderVariable} takes a path, absolute or from the repository's root";
        }

        return LessonCatalogue.All.Any(lesson => Directory.Exists(Path.Combine(folder, lesson)))
            ? null
            : $"nothing graded: {named} holds no lesson. {FolderVariable} takes the folder that {LessonCatalogue.All.First()} and the others are in";
    }
}
