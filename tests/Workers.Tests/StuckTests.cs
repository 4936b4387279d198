using Grading.Checks;
using TestSupport;

namespace Workers.Tests;

/// <summary>A submission that keeps the processor busy where nobody can count: in one call of the library, or in the compiler.</summary>
public class StuckTests
{
    private static IEnumerable<TestCaseData> Attacks => Attack.Uncounted.Select(attack => new TestCaseData(attack).SetArgDisplayNames(attack.ToString()));

    // A thread that has been started and has not begun yet comes after the one that is at work.
    [Test]
    public void Whoever_gets_stuck_beside_other_threads_reads_where()
    {
        var checks = Course.Of(Course.Third);
        using var learner = new Folder(Course.Third);
        learner.Write($"{Course.Third}/Counter.cs", """
            namespace Lesson03;

            public class Counter
            {
                private readonly Lock gate = new();
                private int value;

                public int Value => value;

                public void Increment() => Add(1);

                public int Add(int amount)
                {
                    System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + "!", "^(a+)+$");
                    lock (gate)
                    {
                        return value += amount;
                    }
                }
            }
            """);
        using var grading = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root), checks, workers: 1);

        grading.Of(checks[0]).Words.Text.Should().StartWith("stuck outside the engine's control: ").And.Contain("(Counter.cs:14)");
    }

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
