using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson04;

namespace Lessons.Lesson04;

[LessonTask(lesson: 4, number: 3, title: "A limiter that one can give up waiting for", section: "Give up waiting")]
public class Task3TimedLimiter
{
    private static TimeSpan Limit => TimeSpan.FromMilliseconds(100);

    private static TimeSpan Grace => TimeSpan.FromMilliseconds(50);

    private static TimeSpan Hour => TimeSpan.FromHours(1);

    [Check("who finds no room in time gives up and changes nothing", Points = 1,
        Hint = "The wait itself takes the time limit, and tells you how it ended. What do you do with its answer?")]
    public void WhoFindsNoRoomInTimeGivesUp()
    {
        var limiter = new TimedLimiter(1);
        bool mine = limiter.TryEnter(TimeSpan.Zero), early = true, tooLate = true, inTime = false;
        var waited = TimeSpan.Zero;
        var cameIn = TimeSpan.Zero;

        // Main is inside until the other one has given up.
        Threads.Start(() =>
        {
            early = limiter.TryEnter(TimeSpan.Zero);
            var before = Scenario.Now;
            tooLate = limiter.TryEnter(Limit);
            waited = Scenario.Now - before;
        }).Join();

        // The next one is ready to wait for longer than main stays.
        var stay = Scenario.Draw(301, 999);
        var next = Threads.Start(() =>
        {
            inTime = limiter.TryEnter(Hour);
            cameIn = Scenario.Now;
        });
        Thread.Sleep(stay);
        var left = Scenario.Now;
        limiter.Leave();
        next.Join();
        var another = limiter.TryEnter(TimeSpan.Zero);

        mine.Should().BeTrue("there was room");
        early.Should().BeFalse("main was inside, and the limit is one");
        tooLate.Should().BeFalse("main was inside all the time");
        var milliseconds = waited.TotalMilliseconds;
        milliseconds.Should().BeGreaterThanOrEqualTo(100, "the caller is ready to wait for 100 ms before it gives up");
        milliseconds.Should().BeLessThanOrEqualTo(150, "100 ms was the limit, and 50 ms of grace");
        inTime.Should().BeTrue("main left after {0} ms, and the time limit was an hour", stay);
        Scenario.Require(
            cameIn - left <= Grace,
            VerdictKind.SleepAsSynchronisation,
            $"there was room, and it took the one who waited for it {(cameIn - left).TotalMilliseconds} ms to come in");
        another.Should().BeFalse("somebody is inside: who gave up before has not made room for another one");
    }

    [Check("who is cancelled stops waiting at once and changes nothing", Points = 1, Needs = nameof(WhoFindsNoRoomInTimeGivesUp),
        Hint = "The same wait takes the token, too. Does anything in your method wait and not listen to it?")]
    public void WhoIsCancelledStopsWaiting()
    {
        var limiter = new TimedLimiter(1);
        using var cancellation = new CancellationTokenSource();
        var mine = Outcome(limiter, Limit, cancellation.Token);
        string tooLate = "", theirs = "", again = "";
        var left = TimeSpan.Zero;

        var other = Threads.Start(() =>
        {
            tooLate = Outcome(limiter, Limit, cancellation.Token);
            theirs = Outcome(limiter, Hour, cancellation.Token);
            left = Scenario.Now;
        });
        var patience = Scenario.Draw(301, 999);
        Thread.Sleep(patience);
        var cancelled = Scenario.Now;
        cancellation.Cancel();
        other.Join();

        // There is room now, but not for a token that was cancelled before.
        limiter.Leave();
        again = Outcome(limiter, Limit, cancellation.Token);
        var roomForOne = limiter.TryEnter(TimeSpan.Zero);
        var roomForAnother = limiter.TryEnter(TimeSpan.Zero);

        Scenario.Require(
            left - cancelled <= Grace,
            VerdictKind.TooSlowToStop,
            $"the wait went on for {(left - cancelled).TotalMilliseconds} ms after it was cancelled");
        mine.Should().Be("inside", "there was room, and nobody had cancelled");
        tooLate.Should().Be("too late", "main was inside all the time, and the time limit was 100 ms");
        theirs.Should().Be("cancelled", "main was inside all the time, and cancelled the wait after {0} ms", patience);
        again.Should().Be("cancelled", "a token that is cancelled already lets nobody in");
        roomForOne.Should().BeTrue("main has left");
        roomForAnother.Should().BeFalse("the limit is one, and who was cancelled has not made room for anybody");
    }

    [Check("whoever comes first, true means inside, and all else means outside", Points = 1, Time = TimeMode.Adversarial,
        Needs = nameof(WhoIsCancelledStopsWaiting),
        Hint = "Room, the end of the time and the cancellation can come at the same moment. On which way out is a permit taken that nobody knows of?")]
    public void TrueMeansInside()
    {
        var limiter = new TimedLimiter(1);
        var room = new Room(places: 1);
        using var cancellation = new CancellationTokenSource();
        var visits = 0;

        void Visit()
        {
            if (Outcome(limiter, Limit, cancellation.Token) == "inside")
            {
                room.Enter();
                Interlocked.Increment(ref visits);
                room.Leave();
                limiter.Leave();
            }
        }

        var other = Threads.Start(Visit);
        var third = Threads.Start(cancellation.Cancel);
        Visit();
        other.Join();
        third.Join();

        room.Visits.Should().Be(visits, "who is told that he is inside visits once");
        Scenario.Require(limiter.TryEnter(TimeSpan.Zero), VerdictKind.NeverReleased,
            "nobody is inside any more, and still there is no room: a permit was taken, and its caller was not told");
        limiter.TryEnter(TimeSpan.Zero).Should().BeFalse("the limit is one, and somebody is inside");
    }

    private static string Outcome(TimedLimiter limiter, TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            return limiter.TryEnter(timeout, cancellation) ? "inside" : "too late";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
    }
}
