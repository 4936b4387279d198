using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson03;

namespace Lessons.Lesson03;

[LessonTask(lesson: 3, number: 5, title: "A lock that one can give up waiting for", section: "Give up waiting")]
public class Task5TimedGuard
{
    private static TimeSpan Second => TimeSpan.FromSeconds(1);

    [Check("who comes while another is inside waits and gets in", Points = 1,
        Hint = "The limit is a second, the other one leaves long before. How long does your code really wait, in milliseconds?")]
    public void WhoComesWhileAnotherIsInsideWaitsAndGetsIn()
    {
        var guard = new TimedGuard();
        var room = new Room();
        var gotIn = false;
        var other = new Thread(() => gotIn = guard.TryRun(Second, room.Visit));

        // Time is patient here: it moves on only when the other thread has come and waits.
        guard.TryRun(Second, () =>
        {
            room.Enter();
            other.Start();
            Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(30)));
            room.Leave();
        });
        other.Join();

        gotIn.Should().BeTrue("main left after 30 ms, and the limit was a second");
        room.Visits.Should().Be(2, "both bodies ran");
        room.WasCrowded.Should().BeFalse("no two bodies may be inside together");
    }

    [Check("who gives up does so in time and changes nothing", Points = 1,
        Hint = "Follow the path of the caller who did not get the lock, line by line to the end. What of it should he not do?")]
    public void WhoGivesUpDoesSoInTimeAndChangesNothing()
    {
        var limit = TimeSpan.FromMilliseconds(100);
        var guard = new TimedGuard();
        var room = new Room();
        bool first = true, second = true;
        var waited = TimeSpan.Zero;
        var visitsMeanwhile = 0;

        // Main is inside until the other thread has come, given up and gone.
        var held = guard.TryRun(limit, () =>
        {
            var other = new Thread(() =>
            {
                var before = Scenario.Now;
                first = guard.TryRun(limit, room.Visit);
                waited = Scenario.Now - before;
                second = guard.TryRun(TimeSpan.Zero, room.Visit);
            });
            other.Start();
            other.Join();
            visitsMeanwhile = room.Visits;
        });
        var third = guard.TryRun(TimeSpan.Zero, room.Visit);

        first.Should().BeFalse("main was inside all the time");
        var milliseconds = waited.TotalMilliseconds;
        milliseconds.Should().BeGreaterThanOrEqualTo(100, "the caller is ready to wait for 100 ms before it gives up");
        milliseconds.Should().BeLessThanOrEqualTo(150, "100 ms was the limit, and 50 ms of grace");
        second.Should().BeFalse("the one who gave up must not have opened the lock of the one inside");
        visitsMeanwhile.Should().Be(0, "who is told false has not run");
        held.Should().BeTrue("main's body ran to its end");
        third.Should().BeTrue("the guard is free now");
        room.Visits.Should().Be(1, "only the last of the three callers got in");
    }

    [Check("true means that it ran, false that it did not, and nobody keeps the lock", Points = 1, Time = TimeMode.Adversarial,
        Hint = "Make two lists: the ways out of your method on which the lock is yours, and those on which it is not.")]
    public void TrueMeansThatItRan()
    {
        var limit = TimeSpan.FromMilliseconds(10);
        var guard = new TimedGuard();
        var room = new Room();
        var theirs = "";
        var other = new Thread(() => theirs = WhatBecomesOfABodyThatThrows(guard, limit, room));

        other.Start();
        var mine = guard.TryRun(limit, room.Visit);
        other.Join();

        room.WasCrowded.Should().BeFalse("no two bodies may be inside together");
        theirs.Should().BeOneOf(new[] { "it threw", "it gave up" }, "the exception of a body has to come out of the guard");
        room.Visits.Should().Be((mine ? 1 : 0) + (theirs == "it threw" ? 1 : 0),
            "one call returned {0}, and of the other, whose body throws, its caller knows: {1}", mine, theirs);
        Scenario.Require(guard.TryRun(Second, room.Visit), VerdictKind.NeverReleased,
            "nobody is inside any more, and still the guard lets nobody in: a body threw, and the lock was never released");
    }

    private static string WhatBecomesOfABodyThatThrows(TimedGuard guard, TimeSpan limit, Room room)
    {
        try
        {
            var answer = guard.TryRun(limit, () =>
            {
                room.Visit();
                throw new InvalidOperationException("the body failed");
            });
            return answer ? "its exception was lost" : "it gave up";
        }
        catch (InvalidOperationException)
        {
            return "it threw";
        }
    }
}
