using TestLogger.Model;

namespace TestLogger.Tests;

/// <summary>A small course to grade: two lessons, three tasks, six checks.</summary>
internal static class Course
{
    public const string Race = """
        data race: two threads write Counter.total and nothing orders them (Counter.cs:12)

          main          thread 1
          reads total
                        reads total
          writes total
                        writes total

        Hint: which line keeps the other thread out?

        Read: exercises/Lesson03.Mutex/README.md#the-traps
        """;

    public static Check[] Untouched { get; } =
    [
        Todo(1, 1, "Run an action in a thread", "the action runs once", 2, "OneThread.cs:11"),
        Waiting(1, 1, "Run an action in a thread", "a slow action is waited for", 1),
        Todo(3, 1, "A counter that counts every call", "no increment is lost", 3, "Counter.cs:13"),
        Todo(3, 1, "A counter that counts every call", "Add returns its own total", 2, "Counter.cs:21"),
        Todo(3, 2, "A bank", "money is conserved", 4, "Bank.cs:9"),
        Waiting(3, 2, "A bank", "transfers do not lock up", 2),
    ];

    public static Check[] Solved { get; } = [.. Untouched.Select(Pass)];

    public static Check Pass(Check check) => check with { Outcome = Outcome.Passed, Reason = null, Note = "all 312 interleavings" };

    public static Check Fail(Check check, string reason) => check with { Outcome = Outcome.Failed, Reason = new Reason(reason) };

    /// <summary>The course with some checks replaced, by their place in it.</summary>
    public static Check[] With(Check[] checks, params (int Index, Func<Check, Check> Change)[] changes)
    {
        var changed = checks.ToArray();
        foreach (var (index, change) in changes)
        {
            changed[index] = change(changed[index]);
        }

        return changed;
    }

    private static Check Todo(int lesson, int task, string title, string claim, int points, string place) =>
        Make(lesson, task, title, claim, points) with { Reason = new Reason($"not started: TODO {lesson}.{task} {claim} ({place})") };

    private static Check Waiting(int lesson, int task, string title, string claim, int points) =>
        Make(lesson, task, title, claim, points) with { Outcome = Outcome.Skipped, Reason = new Reason("it builds on another check") };

    private static Check Make(int lesson, int task, string title, string claim, int points) =>
        new(lesson, Folder(lesson), task, title, claim, points, Rank: 0, Outcome.Failed)
        {
            LessonTitle = lesson == 1 ? "Run in thread" : "Mutex",
            TaskSection = $"exercises/{Folder(lesson)}/README.md#{task}-the-task",
        };

    private static string Folder(int lesson) => lesson == 1 ? "Lesson01.RunInThread" : "Lesson03.Mutex";
}
