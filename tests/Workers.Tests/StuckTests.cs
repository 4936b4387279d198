using Grading.Checks;

namespace Workers.Tests;

/// <summary>A program that gets stuck in one call of the library, where the engine cannot count.</summary>
public class StuckTests
{
    [Test]
    public void Who_gets_stuck_reads_in_which_line_and_is_not_tried_again()
    {
        var checks = Course.Of(Course.First, Course.Second);
        using var learner = new Folder(Course.First, Course.Second);
        learner.Write($"{Course.First}/OneThread.cs", """
            namespace Lesson01;

            public static class OneThread
            {
                public static void RunAndWait(Action action)
                {
                    _ = System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + "!", "^(a+)+$");
                }
            }
            """);
        using var answers = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root), checks, workers: 1);
        var words = checks.Select(check => answers.Of(check).Words).ToList();

        words[0].Text.Should().StartWith("stuck outside the engine's control: a call does not come back, or takes far too long").And.Contain("(OneThread.cs:7)");
        words.Skip(1).Where((_, index) => checks[index + 1].Lesson == Course.First).Should().OnlyContain(word => word.End == CheckEnd.Skipped);
        words.Where((_, index) => checks[index].Lesson == Course.Second).Should().OnlyContain(word => word.End == CheckEnd.Passed);
    }
}
