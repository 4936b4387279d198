using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson05;

namespace Lessons.Lesson05;

[LessonTask(lesson: 5, number: 1, title: "A thread that has a result", section: "Give a thread a result")]
public class Task1ResultThread
{
    // Longer than any limit that one writes down without thinking, and not a round number for those who poll.
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(7_003);

    [Check("the function runs once, on another thread, and Result is what it returned", Points = 1,
        Hint = "The thread writes the result into a place that the reader knows. When may the reader look there, and what is there for a second look?")]
    public void TheFunctionRunsOnceOnAnotherThread()
    {
        var errand = new Errand<string>("tea");
        var thread = new ResultThread<string>(errand.Run);
        Thread.Sleep(Scenario.LongEnough(Long));
        errand.RequireRuns(0, "nothing runs before Start");

        thread.Start();
        var first = thread.Result;
        var second = thread.Result;

        errand.RequireAnotherThread();
        first.Should().Be("tea", "that is what the function returned");
        second.Should().Be("tea", "a result can be read again");
        errand.RequireRuns(1, "its result may be read again and again, and it runs once");
    }

    [Check("Start returns at once; Join and Result wait, however long the function takes", Points = 1,
        Hint = "Two of the three methods wait, one does not. A wait with a time limit tells whether it was long enough.")]
    public void StartReturnsAtOnceAndReadingWaits()
    {
        // Two at the same time, so that what they have in common shows. The one that is read takes longer.
        var joinedErrand = new Errand<string>("milk", Long);
        var readErrand = new Errand<string>("tea", Long + Long);
        var joined = new ResultThread<string>(joinedErrand.Run);
        var read = new ResultThread<string>(readErrand.Run);
        TimeSpan began = Scenario.Now;
        joined.Start();
        read.Start();
        Scenario.Require(Scenario.Now == began, VerdictKind.TooStrict,
            "Start waited: the caller and the function are never under way at the same time");

        joined.Join();
        Scenario.Require(joinedErrand.Runs == 1, VerdictKind.NeverJoined, "Join returned before the function had ended");
        RequireNoPause("Join", Scenario.Now - began, Long);
        read.Result.Should().Be("tea", "that is what the function returned, in the end");
        RequireNoPause("Result", Scenario.Now - began, Long + Long);
        joined.Result.Should().Be("milk", "that is what the other function returned");
        readErrand.RequireAnotherThread();
    }

    [Check("eight threads may read at the same time, and each gets the result", Points = 1, Interleavings = 100,
        Needs = nameof(TheFunctionRunsOnceOnAnotherThread),
        Hint = "Several may be waiting when the result comes, and others come when it has long been there. Does each of them get through?")]
    public void EightThreadsMayRead()
    {
        var errand = new Errand<string>("tea", TimeSpan.FromSeconds(1));
        var thread = new ResultThread<string>(errand.Run);
        thread.Start();

        var seen = new string[8];
        var readers = new Thread[seen.Length];
        for (var i = 0; i < readers.Length; i++)
        {
            var number = i;
            readers[i] = new Thread(() =>
            {
                // Half of them come while the function runs, half when it has ended.
                Thread.Sleep(number % 2 * 2_000);
                seen[number] = thread.Result;
            });
            readers[i].Start();
        }

        foreach (var reader in readers)
        {
            reader.Join();
        }

        seen.Should().OnlyContain(result => result == "tea", "every reader gets what the function returned");
        errand.RequireRuns(1, "eight threads may read its result, and it runs once");
    }

    private static void RequireNoPause(string method, TimeSpan took, TimeSpan needed) =>
        Scenario.Require(took <= needed, VerdictKind.SleepAsSynchronisation,
            $"{method} returned {took.TotalMilliseconds} ms after Start, and the function takes {needed.TotalMilliseconds} ms: " +
            "a pause does not wait for a thread, it guesses");
}
