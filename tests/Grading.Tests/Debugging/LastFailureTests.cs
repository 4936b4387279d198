using Grading.Checks;
using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests.Debugging;

/// <summary>What a run leaves for an editor to debug, and what a debugger is shown of it.</summary>
public class LastFailureTests
{
    private const string LostMoney = """
        namespace Lesson03;
        public class Counter
        {
            private int value;
            public void Increment() => Add(1);
            public int Add(int amount) => value += amount;
            public int Value => value;
        }
        """;

    private Learner learner = null!;

    private string Kept => learner["grades/last-failure.json"];

    [SetUp]
    public void Begin() => learner = new Learner();

    [TearDown]
    public void End() => learner.Dispose();

    [Test]
    public void The_first_failing_interleaving_is_kept()
    {
        var failed = GradeWith(LostMoney);

        var first = failed.First(result => result.Failure?.Schedule is not null);
        LastFailure.Read(Kept).Should().Be(new LastFailure(ReplayCommand.Filter(first.Check), first.Failure!.Schedule!.ToString(), learner.Root));
        Directory.GetFiles(learner["grades"]).Should().Equal([Kept], "nothing half-written is left beside it");
    }

    [Test]
    public void Whichever_lesson_is_graded_first_the_first_of_the_course_is_kept()
    {
        File.WriteAllText(learner[$"{Third}/Counter.cs"], LostMoney);
        Grade(Course.Checks.Where(check => check.Lesson == Third && check.Task.Number == 1).Reverse());

        LastFailure.Read(Kept)!.Check.Should().Be("Task1Counter.TwoThreadsNeverLoseAnIncrement");
    }

    [Test]
    public void The_same_run_writes_the_same_bytes()
    {
        GradeWith(LostMoney);
        var first = File.ReadAllBytes(Kept);
        GradeWith(LostMoney);

        File.ReadAllBytes(Kept).Should().Equal(first);
    }

    [Test]
    public void A_run_without_a_failure_forgets_the_last_one()
    {
        GradeWith(LostMoney);
        GradeWith(File.ReadAllText(Path.Combine(Repository.Root, "solutions", Third, "Counter.cs"))).Should().BeEmpty();

        File.Exists(Kept).Should().BeFalse();
    }

    [Test]
    public void A_todo_is_no_failure_to_look_into()
    {
        GradeWith(File.ReadAllText(Path.Combine(Repository.Root, "exercises", Third, "Counter.cs")))
            .Should().Contain(result => result.Verdict == VerdictKind.NotStarted);

        File.Exists(Kept).Should().BeFalse();
    }

    [Test]
    public void A_folder_that_cannot_be_written_costs_nothing_else()
    {
        File.WriteAllText(learner["grades"], "a file stands where the folder should be");

        GradeWith(LostMoney).Should().NotBeEmpty();

        File.ReadAllText(learner["grades"]).Should().Be("a file stands where the folder should be");
    }

    [Test]
    public void What_is_kept_is_what_the_debugger_is_shown()
    {
        var first = GradeWith(LostMoney).First(result => result.Failure?.Schedule is not null);

        var (exitCode, printed) = Replay();

        exitCode.Should().Be(0, printed);
        printed.Should().StartWith($"Replaying {ReplayCommand.Filter(first.Check)}, interleaving {first.Failure!.Schedule}: {first.Check.Check.Claim}\n\n");
        printed.Should().Contain(first.Text.Split('\n')[0]);
        LastFailure.Read(Kept).Should().NotBeNull("what has been looked at once may be looked at again");
    }

    [Test]
    public void A_mistake_that_has_been_mended_is_no_longer_shown()
    {
        GradeWith(LostMoney);
        File.Copy(Path.Combine(Repository.Root, "solutions", Third, "Counter.cs"), learner[$"{Third}/Counter.cs"], overwrite: true);

        Replay().Printed.Should().EndWith("replayed: this interleaving ends well. Grade without REPLAY to try all of them\n");
    }

    [TestCase(null, "Nothing to debug: the last run of dotnet test left no failing interleaving. Grade first: dotnet test\n")]
    [TestCase("", "Nothing to debug: the last run of dotnet test left no failing interleaving. Grade first: dotnet test\n")]
    [TestCase("{ \"check\": \"Task1Counter", "Nothing to debug: the last run of dotnet test left no failing interleaving. Grade first: dotnet test\n")]
    [TestCase("{ \"check\": \"Task1Counter.Nothing\" }", "Nothing to debug: the last run of dotnet test left no failing interleaving. Grade first: dotnet test\n")]
    [TestCase("{ \"check\": \"Task1Counter.Nothing\", \"schedule\": \"1:1\" }", "Nothing to debug: there is no check Task1Counter.Nothing any more. Grade again: dotnet test\n")]
    [TestCase("{ \"check\": \"Task2Bank.TwoThreadsCannotSpendTheSameMoney\", \"schedule\": \"1:1\", \"folder\": \"nowhere\" }", "nothing graded: there is no folder nowhere. GRADE takes a path, absolute or from the repository's root\n")]
    public void What_cannot_be_shown_is_told_in_words(string? kept, string expected)
    {
        Directory.CreateDirectory(learner["grades"]);
        if (kept is not null)
        {
            File.WriteAllText(Kept, kept);
        }

        Replay().Should().Be((1, expected));
    }

    private List<CheckResult> GradeWith(string counter)
    {
        File.WriteAllText(learner[$"{Third}/Counter.cs"], counter);
        return Grade(Course.Checks.Where(check => check.Lesson == Third && check.Task.Number == 1));
    }

    private List<CheckResult> Grade(IEnumerable<CheckDefinition> checks)
    {
        var request = new GradingRequest(learner.Root);
        var (session, failures) = (new GradingSession(Graders, request), new FailureKeeper(Kept, request));
        var failed = checks.Select(session.Run).OfType<CheckOutcome.Graded>().Select(outcome => outcome.Result).Where(result => !result.Passed).ToList();
        foreach (var result in failed)
        {
            if (ReplayCommand.ScheduleOf(result) is { } schedule)
            {
                failures.Keep(result.Check, schedule);
            }
        }

        return failed;
    }

    private (int ExitCode, string Printed) Replay()
    {
        var output = new StringWriter { NewLine = "\n" };
        return (Replaying.Run(typeof(global::Lessons.Marker).Assembly, Kept, output), output.ToString());
    }
}
