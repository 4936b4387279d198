using Grading.Checks;
using TestSupport;

namespace Workers.Tests;

/// <summary>A submission that keeps the processor busy where nobody can count: in one call of the library, or in the compiler.</summary>
public class StuckTests
{
    private static IEnumerable<TestCaseData> Attacks => Attack.Uncounted.Select(attack => new TestCaseData(attack).SetArgDisplayNames(attack.ToString()));

    [TestCaseSource(nameof(Attacks))]
    public void Whoever_gets_stuck_reads_where_and_is_not_tried_again(Attack attack)
    {
        var checks = Course.Of(Attack.Lesson, Course.Second);
        using var learner = new Folder(Attack.Lesson, Course.Second);
        learner.Write(Attack.Target, attack.Text);
        using var grading = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root), checks, workers: 1);
        var answers = checks.Select(grading.Of).ToList();
        var first = answers[0].Words;

        first.End.Should().Be(CheckEnd.Failed);
        first.Text.Should().StartWith(attack.Expected.Replace('-', ' '));
        first.Text.Should().ContainAll(attack.Says);
        first.Text.Should().ContainAll(attack.Marked.Select(line => $"({line.File}:{line.Line})").DefaultIfEmpty(""));
        answers.Skip(1).Where((_, index) => checks[index + 1].Lesson == Attack.Lesson).Should()
            .OnlyContain(answer => answer.Words.End == CheckEnd.Skipped || (attack.IsRefused && answer.Words == first));
        answers.Where((_, index) => checks[index].Lesson == Course.Second).Should().OnlyContain(answer => answer.Words.End == CheckEnd.Passed);
    }
}
