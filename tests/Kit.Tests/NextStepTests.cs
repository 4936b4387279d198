using Grading;
using Grading.Checks;
using Kit.Exercises;
using Lessons;
using Reports.Gathering;
using Reports.Model;

namespace Kit.Tests;

/// <summary>What is said to be next is what the card would say, or the first TODO that is still in the files.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NextStepTests : IDisposable
{
    private const string Mutex = "Lesson03.Mutex";
    private static readonly IReadOnlyList<CheckDefinition> Checks = CheckDefinition.In(typeof(Marker).Assembly);

    private readonly TemporaryFolder kit = new();

    public NextStepTests()
    {
        foreach (var lesson in LessonCatalogue.All)
        {
            kit.Copy(Path.Combine(Repository.Root, "exercises", lesson), lesson);
        }
    }

    public void Dispose() => kit.Dispose();

    [Test]
    public void An_untouched_course_begins_with_its_first_todo()
    {
        var line = LineOf("Lesson01.RunInThread/OneThread.cs", "TODO 1.1");

        Next(lastRun: null).Should().Equal(
            "Next: lesson 1, task 1: Run an action in a thread and wait for it",
            "  Do     TODO 1.1: run the action in a new thread and wait for it",
            $"  Edit   exercises/Lesson01.RunInThread/OneThread.cs:{line}",
            "  Read   exercises/Lesson01.RunInThread/README.md#1-run-an-action-in-a-thread-and-wait-for-it",
            "  Grade  dotnet test --filter Lesson01");
    }

    [Test]
    public void Every_todo_of_the_course_is_found() =>
        OpenTodo.In(kit.Root).Select(todo => (todo.Lesson, todo.Task)).Distinct()
            .Should().Equal(Checks.Select(check => (check.Task.Lesson, check.Task.Number)).Distinct(), "each task has one at least, and they come in its order");

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_todo_that_is_done_or_commented_out_is_none(string lineEnd)
    {
        Solve("Lesson01.RunInThread");
        Solve("Lesson02.CustomThread");
        kit.Write($"{Mutex}/Counter.cs", kit.Read($"{Mutex}/Counter.cs").ReplaceLineEndings(lineEnd).Replace("throw new", "// throw new"));
        kit.Write($"{Mutex}/Bank.cs", kit.Read($"{Mutex}/Bank.cs").ReplaceLineEndings(lineEnd));

        Next(lastRun: null)[1].Should().Be("  Do     TODO 3.2 Transfer: move all of the amount, or nothing");
    }

    [Test]
    public void Without_a_todo_the_checks_are_asked()
    {
        foreach (var lesson in LessonCatalogue.All)
        {
            Solve(lesson);
        }

        Next(lastRun: null).Should().Equal("No TODO is left. Let the checks look at it:", "  Grade  dotnet test");
    }

    [Test]
    public void A_failure_comes_before_a_todo()
    {
        var run = Run(check => check.Task is { Lesson: 3, Number: 2 }
            ? Failed(check, "deadlock", "deadlock: main waits") with { Lines = [new CodeLine("Bank.cs", 22, "lock (a)")] }
            : Failed(check, "not started", "not started: TODO 1.1: run the action in a new thread and wait for it (OneThread.cs:11)"), "Mine/Bank.cs");

        Next(run).Should().Equal(
            "Next: lesson 3, task 2: a transfer moves all of the amount, or nothing",
            "  Mend   deadlock: main waits",
            $"  Edit   exercises/{Mutex}/Mine/Bank.cs:22",
            $"  Read   exercises/{Mutex}/README.md#the-traps",
            "  Grade  dotnet test --filter Lesson03");
    }

    [Test]
    public void The_todo_that_a_check_met_comes_before_others_of_its_task()
    {
        var run = Run(check => check.Task.Lesson < 3 ? Passed(check)
            : Failed(check, "not started", "not started: TODO 3.1 Value: read the count under the same protection (Counter.cs:29)"));

        Next(run)[2].Should().Be($"  Edit   exercises/{Mutex}/Counter.cs:{LineOf($"{Mutex}/Counter.cs", "TODO 3.1 Value")}");
    }

    [Test]
    public void A_run_of_a_part_knows_nothing_of_the_rest()
    {
        var run = Run(check => check.Task.Lesson == 3 ? Passed(check) : Outcome(check, CheckStatus.NotRun, "", "")) with { IsWhole = false };

        Next(run)[0].Should().StartWith("Next: lesson 1, task 1: ");
    }

    [Test]
    public void When_all_is_done_it_says_so() => Next(Run(Passed)).Should().Equal("All done: every point is yours.");

    private IReadOnlyList<string> Next(GradedRun? lastRun) => NextStep.Of(Checks, lastRun, OpenTodo.In(kit.Root));

    private void Solve(string lesson) => kit.Copy(Path.Combine(Repository.Root, "solutions", lesson), lesson);

    private int LineOf(string file, string text) => Array.FindIndex(kit.Read(file).Split('\n'), line => line.Contains(text)) + 1;

    private static GradedRun Run(Func<CheckDefinition, GradedCheck> grade, params string[] files) => new(
        KitVersion.Current, "", "exercises", IsWhole: true, [.. RunGatherer.LessonsOf(Checks, new GradingRequest(), grade).Select(lesson => lesson with { Files = files })]);

    private static GradedCheck Passed(CheckDefinition check) => Outcome(check, CheckStatus.Passed, "passed", "");

    private static GradedCheck Failed(CheckDefinition check, string verdict, string sentence) => Outcome(check, CheckStatus.Failed, verdict, sentence);

    private static GradedCheck Outcome(CheckDefinition check, CheckStatus status, string verdict, string sentence) =>
        new(ReplayCommand.Filter(check), check.Check.Claim, check.Check.Points, status, verdict, sentence);
}
