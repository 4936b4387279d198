using Grading.Checks;

namespace Workers.Tests;

/// <summary>
/// Programs that use up all memory in one call of the library, which the engine's budget can only count when it is back: then the
/// heap of their process is the limit.
/// </summary>
public class MemoryTests
{
    private static readonly IReadOnlyList<CheckDefinition> Checks = Course.Of(Course.First, Course.Second);

    [Test]
    public void Who_does_it_once_reads_in_which_line()
    {
        var words = Grade("Kept.AddRange(Enumerable.Repeat(text, 1_000).Select(System.Text.Encoding.UTF8.GetBytes));");

        words[0].Text.Should().StartWith("unhandled exception: the call failed with OutOfMemoryException: ").And.Contain("(OneThread.cs:10)");
        words.Skip(1).Where((_, index) => Checks[index + 1].Task.Number > 1).Should().OnlyContain(word => word.End == CheckEnd.Passed);
    }

    [Test]
    public void Who_goes_on_all_the_same_loses_the_process_and_with_it_the_lesson()
    {
        var words = Grade("while (true) try { Kept.AddRange(Enumerable.Repeat(text, 1_000).Select(System.Text.Encoding.UTF8.GetBytes)); } catch { }");

        words[0].Text.Should().StartWith("stuck outside the engine's control: it ended the process that graded it, which happens when a program uses up all memory\n");
        words.Skip(1).Where((_, index) => Checks[index + 1].Lesson == Course.First).Should().OnlyContain(word => word.End == CheckEnd.Skipped);
        words.Where((_, index) => Checks[index].Lesson == Course.Second).Should().OnlyContain(word => word.End == CheckEnd.Passed);
    }

    private static List<CheckWords> Grade(string code)
    {
        using var learner = new Folder(Course.First, Course.Second);
        learner.Write($"{Course.First}/OneThread.cs", $$"""
            namespace Lesson01;

            public static class OneThread
            {
                private static readonly List<byte[]> Kept = [];

                public static void RunAndWait(Action action)
                {
                    var text = new string('a', 7_000_000);
                    {{code}}
                }
            }
            """);
        using var answers = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root), Checks, workers: 1);
        return [.. Checks.Select(check => answers.Of(check).Words)];
    }
}
