using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson06;

namespace Lessons.Lesson06;

[LessonTask(lesson: 6, number: 4, title: "A pipeline whose slowest stage sets the pace", section: "Let the slowest one set the pace")]
public class Task4StagedPipeline
{
    [Check("every item passes both stages, in order, and the stages work at the same time", Points = 1, Interleavings = 100,
        Hint = "Three things go on at once: reading, working, writing. Which thread does which, and how does each one hear that the one before it has ended?")]
    public void EveryItemPassesBothStages()
    {
        var working = new Station("work", places: 1, Pause.Long);
        var writing = new Station("write", places: 1, Pause.Long);
        var written = new List<string>();
        var first = Scenario.Draw(2, 95);

        StagedPipeline.Run(
            [first, first + 1, first + 2, first + 3],
            item =>
            {
                working.Work();
                return $"page {item}";
            },
            page =>
            {
                writing.Work();
                written.Add(page);
            },
            capacity: 1);
        TimeSpan took = Scenario.Now;

        Pause.RequireAllEnded(() => writing.Done);
        string[] expected = [$"page {first}", $"page {first + 1}", $"page {first + 2}", $"page {first + 3}"];
        written.Should().Equal(expected, "that is what comes of the four numbers from {0} on", first);
        Scenario.Require(took < 8 * Pause.Long, VerdictKind.TooStrict, "work and write were never under way at the same time");
        Pause.RequireNone("Run returned", took, 5 * Pause.Long);
    }

    [Check("a slow stage holds up those before it, so that what waits is bounded", Points = 1, Interleavings = 40,
        Hint = "Where do the items pile up when the writer is slow? And when the worker is? Each of these places needs a limit, and somebody who waits because of it.")]
    public void ASlowStageHoldsUpThoseBeforeIt()
    {
        RequireBounds("write", TimeSpan.Zero, Pause.Long);
        RequireBounds("work", Pause.Long, TimeSpan.Zero);
    }

    // Four wait in front of each stage, and whoever reads, works or writes has one in hand.
    private static void RequireBounds(string slow, TimeSpan work, TimeSpan write)
    {
        const int capacity = 4;
        var reading = new Station("the source", places: 1, TimeSpan.Zero);
        var working = new Station("work", places: 1, work);
        var writing = new Station("write", places: 1, write);
        var most = 0;

        IEnumerable<int> Source()
        {
            for (var i = 0; i < 16; i++)
            {
                reading.Work();
                var (unworked, unwritten) = (reading.Begun - working.Done, reading.Begun - writing.Done);
                Scenario.Require(
                    unworked <= capacity + 2 && unwritten <= (2 * capacity) + 3,
                    VerdictKind.WrongResult,
                    $"{slow} is slow, {capacity} may wait in front of each stage, and {unwritten} items are on their way, {unworked} of them not worked on yet");
                most = Math.Max(most, slow == "write" ? unwritten : unworked);
                yield return i;
            }
        }

        StagedPipeline.Run(
            Source(),
            item =>
            {
                working.Work();
                return item;
            },
            _ => writing.Work(),
            capacity);

        writing.Done.Should().Be(16, "the source has sixteen items");
        var expected = slow == "write" ? 2 * capacity : capacity;
        Scenario.Require(most >= expected, VerdictKind.TooStrict,
            $"{slow} is slow, {capacity} may wait in front of each stage, and never more than {most} items were on their way to it");
    }
}
