using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson05;

namespace Lessons.Lesson05;

[LessonTask(lesson: 5, number: 3, title: "A sum that several threads add up", section: "Add up on several threads")]
public class Task3ParallelSum
{
    [Check("every item counts once, however many there are", Points = 1,
        Hint = "Take seven items and three threads, and write down for each thread where it begins and where it ends.")]
    public void EveryItemCountsOnce()
    {
        ParallelSum.Of([1, 2, 4, 8, 16, 32, 64], value => value, threads: 3)
            .Should().Be(127, "three threads add up 1, 2, 4, 8, 16, 32 and 64");
        ParallelSum.Of([1, 2], value => value, threads: 3).Should().Be(3, "three threads add up 1 and 2");
        ParallelSum.Of<int>([], value => value, threads: 2).Should().Be(0, "there is nothing to add up");
        ParallelSum.Of(["tea", "and", "toast"], word => word.Length, threads: 1).Should().Be(11, "one thread adds up 3, 3 and 5");

        var (caller, elsewhere, weight) = (Thread.CurrentThread, 0, Scenario.Draw(100, 999));
        long Weigh(int item)
        {
            if (Thread.CurrentThread != caller)
            {
                Interlocked.Increment(ref elsewhere);
            }

            Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(100)));
            return weight + item;
        }

        ParallelSum.Of([1, 2, 3], Weigh, threads: 2).Should().Be(6 + (3 * weight), "two threads add up 1, 2 and 3, and {0} for each", weight);
        Scenario.Require(Volatile.Read(ref elsewhere) > 0, VerdictKind.RanOnCallersThread,
            "every item was weighed on the very thread that called Of");
    }

    [Check("the threads work at the same time, and there are no more of them than asked for", Points = 1, Interleavings = 150,
        Hint = "When you wait for a thread, which of the others have been started? And what does a thread hold while it calls value?")]
    public void TheThreadsWorkAtTheSameTime()
    {
        var inside = 0;
        var most = 0;
        var elsewhere = 0;
        var caller = Thread.CurrentThread;

        // The pause lets time pass, so the other threads come in without any luck, if only they may.
        long Weigh(int item)
        {
            var now = Interlocked.Increment(ref inside);
            if (now > Volatile.Read(ref most))
            {
                Volatile.Write(ref most, now); // nobody ends before the pause is over, so the last one who comes in sees most
            }

            if (Thread.CurrentThread != caller)
            {
                Interlocked.Increment(ref elsewhere);
            }

            Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(100)));
            Interlocked.Decrement(ref inside);
            return item;
        }

        ParallelSum.Of([1, 2, 3, 4, 5, 6, 7, 8], Weigh, threads: 4).Should().Be(36, "four threads add up 1 to 8");

        Scenario.Require(Volatile.Read(ref elsewhere) > 0, VerdictKind.RanOnCallersThread,
            "every item was weighed on the very thread that called Of");
        var threadsAtWork = Volatile.Read(ref most);
        threadsAtWork.Should().BeLessThanOrEqualTo(4, "four threads were asked for");
        Scenario.Sometimes("four threads call value at the same time", threadsAtWork == 4);
    }

    [Check("sixteen threads add up and lose nothing", Points = 1, Interleavings = 60, Needs = nameof(EveryItemCountsOnce),
        Hint = "Which variable do two threads write? Give each one a place of its own, and add the places up when all have ended.")]
    public void SixteenThreadsLoseNothing()
    {
        var items = new int[50];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = i + 1;
        }

        ParallelSum.Of(items, value => value, threads: 16).Should().Be(1_275, "sixteen threads add up 1 to 50");
    }
}
