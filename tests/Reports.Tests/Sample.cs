using Reports.Model;

namespace Reports.Tests;

/// <summary>A made-up run that has everything: what passed, failed, was skipped, was not run, does not compile, is not begun.</summary>
internal static class Sample
{
    /// <summary>What a learner's code may bring into a report: markup of every kind, commands of a runner, letters that are none.</summary>
    public const string Odd = "naïve 数 😀 \u0007\u001b[31m \ud800 ]]> --> </details> <b>&amp; `x` | **y** ```\r\n::set-output name=x::y\r\n::stop-commands::z\r\n##[error]w %0A @all $x$ %%{init: {}}%%";

    private const string Compiler = "does not compile: Gate.cs(12,5): CS1002 ; expected\nDoor.cs(3,1): CS0246 The type or namespace name 'Lok' could not be found";

    /// <summary>The run.</summary>
    public static GradedRun Run { get; } = new("0.9.0", "0123456789abcdef", "students/Zoë", IsWhole: false,
    [
        new GradedLesson(1, "Lesson01.RunInThread", "Run in thread",
        [
            new GradedTask(1, "Run an action in a thread",
            [
                Passed("Task1OneThread.ItRunsOnce", "the action runs once", 2, "the only interleaving"),
                Failed("Task1OneThread.ItIsWaitedFor", "a slow action is waited for", 1, "thread never joined", "the code went on (OneThread.cs:8)"),
            ]),
            new GradedTask(2, "Run several actions",
            [
                Failed("Task2ManyThreads.EachRunsOnce", "each of three actions runs once", 3, "not started", "TODO 1.2 Run: start them (ManyThreads.cs:9)"),
                new GradedCheck("Task2ManyThreads.AllAtOnce", "all run at once", 1, CheckStatus.Skipped, "", "comes after: each of three actions runs once"),
            ]),
        ]),
        new GradedLesson(3, "Lesson03.Mutex", "Mutex",
        [
            new GradedTask(1, "A counter that counts every call", [Race, Misprint]),
            new GradedTask(2, "A bank", [Deadlock]),
        ]),
        new GradedLesson(4, "Lesson04.Semaphore", "Semaphore",
        [
            new GradedTask(1, "A limiter",
            [
                NotCompiled("Task1Limiter.NoMoreThanThree", "no more than three are inside", 2),
                NotCompiled("Task1Limiter.ThreeAtOnce", "three are inside at once", 1),
            ]),
        ]),
        new GradedLesson(7, "Lesson07.StopThread", "Stop thread",
        [
            new GradedTask(1, "A ticker", [new GradedCheck("Task1Ticker.ItStops", "it stops", 4, CheckStatus.NotRun, "", "")]),
        ]),
    ]);

    /// <summary>A race, with all that is known about it.</summary>
    public static GradedCheck Race => Failed(
        "Task1Counter.NoIncrementIsLost", "two threads never lose an increment", 3, "data race",
        "thread 1 writes _total and thread 2 reads _total with nothing that puts the two in order (Counter.cs:12)") with
    {
        Lines = [new CodeLine("Counter.cs", 12, "_total += amount;")],
        Hint = "which line keeps the other thread out?",
        Replay = "dotnet test -e \"GRADE=students/Zoë\" --filter Task1Counter.NoIncrementIsLost -e REPLAY=1:1",
        Interleaving = new Interleaving(
            7,
            ["main", "thread 1", "thread 2; end"],
            [
                Step(0, StepKind.Start, 20, "starts a thread"),
                Step(0, StepKind.Start, 21, "starts a thread"),
                Step(1, StepKind.Line, 11, ""),
                Step(1, StepKind.Read, 11, "reads amount"),
                Step(1, StepKind.Read, 12, "reads _total", "0"),
                Step(1, StepKind.Write, 12, "writes _total", "1"),
                Step(2, StepKind.Print, 11, "prints " + Odd),
                Step(2, StepKind.Read, 12, "reads _total", "0"),
            ],
            Left: 3,
            Collision: [5, 7],
            [new SourceText("Counter.cs", ["namespace Lesson03;", "// …"])]),
    };

    /// <summary>An assertion about text as odd as it gets.</summary>
    public static GradedCheck Misprint => Failed("Task1Counter.ItPrints", "it prints its total", 2, "wrong result", Odd) with
    {
        Explanation = $"wrong result: {Odd}\n\n{string.Concat(Enumerable.Range(1, 10_000).Select(line => $"line {line}\n"))}",
        Assertion = Odd,
    };

    private static GradedCheck Deadlock => Failed(
        "Task2Bank.TransfersDoNotLockUp", "transfers do not lock up", 4, "deadlock",
        "main waits for b at Bank.cs:15, which thread 1 holds since Bank.cs:14; thread 1 waits for a at Bank.cs:15, which main holds since Bank.cs:14") with
    {
        Lines = [new CodeLine("Bank.cs", 15, "lock (to)"), new CodeLine("Bank.cs", 14, "lock (from)")],
        Replay = "dotnet test --filter Task2Bank.TransfersDoNotLockUp -e REPLAY=2:1",
        Interleaving = new Interleaving(
            2,
            ["main", "thread 1"],
            [
                new Step(0, StepKind.Start, "", 0, "starts a thread", 0, "", [], ""),
                new Step(0, StepKind.Take, "Bank.cs", 14, "takes a", 0, "", ["a"], ""),
                new Step(1, StepKind.Take, "Bank.cs", 14, "takes b", 0, "", ["b"], ""),
                new Step(1, StepKind.Wait, "Bank.cs", 15, "WAITS for a", 0, "", ["b"], "a"),
                new Step(0, StepKind.Time, "Bank.cs", 16, "sleeps 2.5 ms", 2.5, "", ["a"], ""),
                new Step(0, StepKind.Wait, "Bank.cs", 15, "WAITS for b", 2.5, "", ["a"], "b"),
            ],
            Left: 0,
            Collision: [],
            []),
    };

    /// <summary>A run in which nothing could be graded.</summary>
    public static GradedRun Refused => Everywhere(check => new GradedCheck(check.Id, check.Claim, check.Points, CheckStatus.NotRun, "", "")) with
    {
        Objection = "nothing graded: students/Zoë holds no lesson",
    };

    /// <summary>The run with each check changed.</summary>
    public static GradedRun Everywhere(Func<GradedCheck, GradedCheck> change) => Run with
    {
        Lessons =
        [
            .. Run.Lessons.Select(lesson => lesson with
            {
                Tasks = [.. lesson.Tasks.Select(task => task with { Checks = [.. task.Checks.Select(change)] })],
            }),
        ],
    };

    /// <summary>A run of one check.</summary>
    public static GradedRun Of(params GradedCheck[] checks) => Run with
    {
        Lessons = [new GradedLesson(3, "Lesson03.Mutex", "Mutex", [new GradedTask(1, "A counter that counts every call", checks)])],
        IsWhole = true,
    };

    /// <summary>A check that failed.</summary>
    public static GradedCheck Failed(string id, string claim, int points, string verdict, string sentence) =>
        new(id, claim, points, CheckStatus.Failed, verdict, $"{verdict}: {sentence}") { Explanation = $"{verdict}: {sentence}\n\nIn your code:\n  …" };

    private static GradedCheck Passed(string id, string claim, int points, string note) =>
        new(id, claim, points, CheckStatus.Passed, "passed", note);

    private static GradedCheck NotCompiled(string id, string claim, int points) =>
        new(id, claim, points, CheckStatus.Failed, "does not compile", Compiler.Split('\n')[0]) { Explanation = Compiler };

    private static Step Step(int thread, StepKind kind, int line, string what, string value = "") =>
        new(thread, kind, "Counter.cs", line, what, 0, value, [], "");
}
