using Reports.Model;

namespace Reports.Tests.Html;

/// <summary>Runs to write pages about, with the trouble that a page has to show.</summary>
/// <remarks>tests/Browser compiles this file as well.</remarks>
public static class Runs
{
    private static readonly string[] Counter =
        ["namespace Lesson03;", "", "public class Counter", "{", "    private int _value;", "", "    public void Increment() => _value++;", "}"];

    private static readonly string[] Bank =
    [
        "public void Transfer(int from, int to)", "{", "    lock (_gates[from])", "    {", "        lock (_gates[to])", "        {", "            Move();",
        "        }", "    }", "}",
    ];

    /// <summary>A run of one lesson and one task with these checks.</summary>
    public static GradedRun With(params GradedCheck[] checks) => Of(new GradedTask(1, "A counter", checks));

    /// <summary>A run of one lesson with these tasks.</summary>
    public static GradedRun Of(params GradedTask[] tasks) =>
        new("1.2.3", "0123456789abcdef", "exercises", IsWhole: true, [new GradedLesson(3, "Lesson03.Mutex", "Mutex", tasks)]);

    /// <summary>A check that passed.</summary>
    public static GradedCheck Passed(string id) => new(id, $"{id} holds", 2, CheckStatus.Passed, "passed", "all 2 interleavings");

    /// <summary>A check that met a TODO.</summary>
    public static GradedCheck Todo(string id) =>
        new(id, $"{id} holds", 2, CheckStatus.Failed, "not started", "not started: TODO 3.1 Increment (Counter.cs:7)") { Explanation = "not started: TODO 3.1" };

    /// <summary>A check that failed with a data race: five steps, of which the second and the fourth collide.</summary>
    public static GradedCheck Race(string id) => Failed(id, "data race", "main writes _value and thread 1 reads _value") with
    {
        Lines = [new CodeLine("Counter.cs", 7, Counter[6].Trim())],
        Interleaving = new Interleaving(1, ["main", "thread 1"],
        [
            Step(0, StepKind.Read, 7, "reads _value", "0"),
            Step(0, StepKind.Write, 7, "writes _value", "1"),
            Step(1, StepKind.Line, 7, ""),
            Step(1, StepKind.Read, 7, "reads _value", "0"),
            Step(1, StepKind.Print, 7, "prints <b>one</b>"),
        ], Left: 0, [1, 3], [new SourceText("Counter.cs", Counter)]),
    };

    /// <summary>A check that failed with a deadlock of two threads.</summary>
    public static GradedCheck Deadlock(string id) => Failed(id, "deadlock", "main waits for the lock, which thread 1 holds") with
    {
        Lines = [new CodeLine("Bank.cs", 5, Bank[4].Trim()), new CodeLine("Bank.cs", 3, Bank[2].Trim())],
        Interleaving = new Interleaving(2, ["main", "thread 1"],
        [
            new Step(0, StepKind.Start, "", 0, "starts a thread", 0, "", [], ""),
            new Step(0, StepKind.Take, "Bank.cs", 3, "takes a", 0, "", ["a"], ""),
            new Step(1, StepKind.Take, "Bank.cs", 3, "takes b", 250, "", ["b"], ""),
            new Step(1, StepKind.Wait, "Bank.cs", 5, "WAITS for a", 250, "", ["b"], "a"),
            new Step(0, StepKind.Wait, "Bank.cs", 5, "WAITS for b", 250, "", ["a"], "b"),
        ], Left: 7, [], [new SourceText("Bank.cs", Bank)])
        {
            Blocked =
            [
                new WaitingThread("main", "the lock b", At(5), "thread 1", At(3)),
                new WaitingThread("thread 1", "the lock a", At(5), "main", At(3)),
            ],
        },
    };

    /// <summary>A check that failed with forty threads and four hundred steps, and a race across all lanes.</summary>
    public static GradedCheck Crowd(string id) => Failed(id, "data race", "thread 1 writes _value and thread 39 reads _value") with
    {
        Interleaving = new Interleaving(9, [.. Enumerable.Range(0, 40).Select(thread => thread == 0 ? "main" : $"thread {thread}")],
            [.. Enumerable.Range(0, 400).Select(step => Step(step % 40, StepKind.Write, 7, "writes _value", $"{step}"))],
            Left: 0, [1, 399], [new SourceText("Counter.cs", Counter)]),
    };

    /// <summary>A check that failed.</summary>
    public static GradedCheck Failed(string id, string verdict, string sentence) =>
        new(id, $"{id} holds", 2, CheckStatus.Failed, verdict, $"{verdict}: {sentence}")
        {
            Explanation = $"{verdict}: {sentence}",
            VerdictHint = "Which of the two could go first?",
            Hint = "Who holds what, and since when?",
            Replay = $"dotnet test --filter {id} -e REPLAY=1:1",
        };

    private static CodeLine At(int line) => new("Bank.cs", line, Bank[line - 1].Trim());

    private static Step Step(int thread, StepKind kind, int line, string what, string value = "") =>
        new(thread, kind, "Counter.cs", line, what, 0, value, [], "");
}
