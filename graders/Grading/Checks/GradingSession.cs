using System.Reflection;
using Grading.Submissions;
using Interleaver.Scheduling;

namespace Grading.Checks;

/// <summary>One run of `dotnet test`: the submissions folder that it grades, each lesson loaded once, and what failed so far.</summary>
public sealed class GradingSession
{
    /// <summary>Environment variable that names the folder to grade, relative to the repository or absolute.</summary>
    public const string FolderVariable = "GRADE";

    private static readonly Lock Gate = new();
    private static GradingSession? current;

    private readonly Dictionary<string, LoadedLesson> lessons = [];
    private readonly HashSet<string> failed = [];
    private readonly Lazy<GradersImage> graders;
    private readonly string folder;

    private GradingSession(Assembly assembly)
    {
        graders = new Lazy<GradersImage>(() => GradersImage.Load(assembly.Location));
        folder = Path.Combine(Repository.Root, Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } name ? name : "exercises");
    }

    /// <summary>The session of this process.</summary>
    public static GradingSession Of(Assembly graders)
    {
        lock (Gate)
        {
            return current ??= new GradingSession(graders);
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
        var replay = Environment.GetEnvironmentVariable(ReplayCommand.Variable) is { Length: > 0 } text ? Schedule.Parse(text) : null;
        var result = CheckRunner.Run(check, LessonOf(check), replay);
        if (!result.Passed)
        {
            failed.Add($"{check.Method.DeclaringType}.{check.Method.Name}");
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
}
