using Grading.Checks;

namespace Workers.Tests;

/// <summary>A program that passes the gate, and that the runtime ends together with the process it is in.</summary>
public class MemoryTests
{
    private const string EatsAllMemory = """
        namespace Lesson01;

        public static class OneThread
        {
            private static readonly List<byte[]> Kept = [];

            public static void RunAndWait(Action action)
            {
                while (true)
                {
                    Kept.Add(new byte[50_000_000]);
                }
            }
        }
        """;

    [Test]
    public void Costs_its_lesson_and_nothing_else()
    {
        using var learner = new Folder(Course.First, Course.Second);
        learner.Write($"{Course.First}/OneThread.cs", EatsAllMemory);
        var checks = Course.Of(Course.First, Course.Second);
        using var answers = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root), checks, workers: 1);

        var ends = checks.ToLookup(check => check.Lesson, check => answers.Of(check).Words);

        ends[Course.First].First().Text.Should().StartWith("stuck outside the engine's control: it ended the process that graded it, which happens when a program uses up all memory\n");
        ends[Course.First].Skip(1).Should().OnlyContain(words => words.End == CheckEnd.Skipped);
        ends[Course.Second].Should().OnlyContain(words => words.End == CheckEnd.Passed);
    }
}
