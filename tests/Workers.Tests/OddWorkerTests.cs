using Grading.Checks;
using Reports.Model;

namespace Workers.Tests;

/// <summary>Whatever a process does that grades: each check gets one answer, and the next lesson is graded as if nothing had been.</summary>
public class OddWorkerTests
{
    private static readonly IReadOnlyList<CheckDefinition> Lesson = Course.Of(Course.First);

    [TestCase(OddWorker.Dies, "it ended the process that graded it, which happens when a program uses up all memory")]
    [TestCase(OddWorker.Freezes, "it froze the process that graded it")]
    [TestCase(OddWorker.Forges, "it spoke for the process that graded it")]
    [TestCase(OddWorker.Babbles, "it spoke for the process that graded it")]
    [TestCase(OddWorker.RepeatsItself, "it spoke for the process that graded it")]
    public void The_check_in_which_a_process_is_lost_says_so_and_those_after_it_are_not_tried(string oddity, string expected)
    {
        using var worker = new LessonWorker(OddWorker.Program(oddity), 0, oddity == OddWorker.Freezes ? PatientWithTheFirst(2) : WorkerPatience.Usual);

        var answers = Grade(worker);

        answers[0].Words.End.Should().Be(CheckEnd.Passed, "that was graded before");
        answers[1].Words.End.Should().Be(CheckEnd.Failed);
        answers[1].Words.Text.Should().StartWith($"stuck outside the engine's control: {expected}\n\nRead: exercises/Lesson01.RunInThread/README.md#");
        answers[1].Graded.Should().Match<GradedCheck>(check => check.Status == CheckStatus.Failed && check.Sentence.EndsWith(expected) && check.Explanation.StartsWith(check.Sentence));
        answers.Skip(2).Should().NotBeEmpty().And.OnlyContain(answer => answer.Words.End == CheckEnd.Skipped
            && answer.Words.Text == $"not tried, because the lesson's grading broke off in: {Lesson[1].Check.Claim}"
            && answer.Graded!.Status == CheckStatus.Skipped && answer.Graded.Sentence == answer.Words.Text);
    }

    [Test]
    public void A_process_that_is_lost_is_replaced()
    {
        using var worker = new LessonWorker(OddWorker.Program(OddWorker.Dies), 0, WorkerPatience.Usual);

        Grade(worker)[0].Words.Text.Should().NotBe(Grade(worker)[0].Words.Text, "it names its process");
    }

    [Test]
    public void So_is_one_that_says_that_it_is_spent()
    {
        using var worker = new LessonWorker(OddWorker.Program(OddWorker.IsSpent), 0, WorkerPatience.Usual);

        var (first, second) = (Grade(worker), Grade(worker));

        first.Concat(second).Should().OnlyContain(answer => answer.Words.End == CheckEnd.Passed);
        first[0].Words.Text.Should().NotBe(second[0].Words.Text);
    }

    [Test]
    public void Any_other_grades_on()
    {
        var noPatienceAtItsEnd = new WorkerPatience(task => task is Task<string?> && Waited(task), 1);
        using var worker = new LessonWorker(OddWorker.Program(OddWorker.Lingers), 0, noPatienceAtItsEnd);

        Grade(worker)[0].Words.Text.Should().Be(Grade(worker)[0].Words.Text);

        worker.Invoking(w => w.Dispose()).Should().NotThrow("one that does not end by itself is ended");
    }

    [Test]
    public void A_process_that_never_begins_is_nobodys_fault()
    {
        using var worker = new LessonWorker(OddWorker.Program(OddWorker.NeverBegins), 0, WorkerPatience.Usual);

        Grade(worker).Should().HaveCount(Lesson.Count).And.OnlyContain(answer => answer.Words.End == CheckEnd.Broken && answer.Graded == null
            && answer.Words.Text.StartsWith("the grader failed: a process that grades did not come to work (no runtime was found)\n\nThis is no fault of yours."));
    }

    [Test]
    public void Nor_is_a_program_that_is_not_there()
    {
        using var worker = new LessonWorker(new WorkerProgram("no such program", []), 0, WorkerPatience.Usual);

        Grade(worker).Should().HaveCount(Lesson.Count).And.OnlyContain(answer => answer.Words.End == CheckEnd.Broken && answer.Words.Text.Contains("no such program"));
    }

    [Test]
    public void A_run_that_is_broken_off_waits_for_nobody()
    {
        var run = new SideBySide(OddWorker.Program(OddWorker.Freezes), Course.Solutions, Course.Of(Course.First, Course.Second, Course.Third), workers: 2);
        run.Of(Lesson[0]).Words.End.Should().Be(CheckEnd.Passed);

        run.Invoking(r => r.Dispose()).Should().NotThrow();
    }

    private static List<CheckAnswer> Grade(LessonWorker worker)
    {
        var answers = new List<(CheckDefinition Check, CheckAnswer Answer)>();
        worker.Grade(Course.Solutions, Lesson, (check, answer) => answers.Add((check, answer)));
        answers.Select(answer => answer.Check).Should().Equal(Lesson);
        answers.Should().OnlyContain(answer => answer.Answer.Check == ReplayCommand.Filter(answer.Check));
        return [.. answers.Select(answer => answer.Answer)];
    }

    // Waits for so many lines as long as they take, and then not at all: no clock says how long a frozen process is waited for.
    private static WorkerPatience PatientWithTheFirst(int lines)
    {
        var left = lines;
        return new WorkerPatience(task => left-- > 0 && Waited(task), 3);
    }

    private static bool Waited(Task task)
    {
        task.Wait();
        return true;
    }
}
