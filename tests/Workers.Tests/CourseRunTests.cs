using Grading;
using Grading.Checks;
using Reports.Model;

namespace Workers.Tests;

/// <summary>What a run makes of the answers, whoever gives them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CourseRunTests : IDisposable
{
    private readonly Folder folder = new(Course.First);

    private string Kept => folder["grades/last-failure.json"];

    public void Dispose() => folder.Dispose();

    [Test]
    public void Whichever_check_is_asked_for_first_the_first_failure_of_the_course_is_kept()
    {
        using var run = Run(check => Answer(check, CheckEnd.Failed, CheckStatus.Failed, $"{check.Check.Line}:1"));

        foreach (var check in Course.Checks.Take(3).Reverse())
        {
            run.Grade(check).End.Should().Be(CheckEnd.Failed);
        }

        LastFailure.Read(Kept).Should().Be(new LastFailure(ReplayCommand.Filter(Course.Checks[0]), $"{Course.Checks[0].Check.Line}:1", folder.Root));
    }

    [Test]
    public void What_was_not_asked_for_was_not_run()
    {
        using var run = Run(check => Answer(check, CheckEnd.Passed, CheckStatus.Passed, null));

        run.Grade(Course.Checks[1]);

        var graded = run.Gather();
        graded.IsWhole.Should().BeFalse();
        graded.Lessons.SelectMany(lesson => lesson.Checks).Select(check => check.Status).Should()
            .StartWith([CheckStatus.NotRun, CheckStatus.Passed, CheckStatus.NotRun]).And.HaveCount(Course.Checks.Count);
        File.Exists(Kept).Should().BeFalse();
    }

    [Test]
    public void What_the_grader_could_not_grade_was_not_run_either()
    {
        using var run = Run(check => CheckAnswer.Broken(check, new InvalidOperationException("out of order")));

        Course.Checks.Select(run.Grade).Should().OnlyContain(words => words.End == CheckEnd.Broken && words.Text.StartsWith("the grader failed: out of order\n"));

        run.Gather().IsWhole.Should().BeFalse();
    }

    [Test]
    public void Nobody_is_asked_when_there_is_nothing_to_grade()
    {
        using var run = new CourseRun(
            Course.Graders, new GradingRequest("nowhere"), new Answers(_ => throw new InvalidOperationException("asked")), Kept);

        run.Grade(Course.Checks[0]).Should().Be(new CheckWords(
            CheckEnd.Failed, "nothing graded: there is no folder nowhere. GRADE takes a path, absolute or from the repository's root"));

        run.Gather().Objection.Should().StartWith("nothing graded: ");
    }

    private CourseRun Run(Func<CheckDefinition, CheckAnswer> answer) => new(Course.Graders, new GradingRequest(folder.Root), new Answers(answer), Kept);

    private static CheckAnswer Answer(CheckDefinition check, CheckEnd end, CheckStatus status, string? schedule)
    {
        var id = ReplayCommand.Filter(check);
        return new CheckAnswer(id, new CheckWords(end, "a sentence"), new GradedCheck(id, check.Check.Claim, check.Check.Points, status, "", "a sentence"), schedule);
    }

    private sealed class Answers(Func<CheckDefinition, CheckAnswer> answer) : IAnswers
    {
        public CheckAnswer Of(CheckDefinition check) => answer(check);

        public void Dispose()
        {
        }
    }
}
