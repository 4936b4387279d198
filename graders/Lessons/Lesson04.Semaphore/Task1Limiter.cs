using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson04;

namespace Lessons.Lesson04;

[LessonTask(lesson: 4, number: 1, title: "A limiter that lets in so many and no more", section: "Let in so many and no more")]
public class Task1Limiter
{
    [Check("never more inside than the limit, and who waits gets in when there is room", Points = 1,
        Hint = "One call of your semaphore takes a permit and waits for one if need be. How many permits does it begin with?")]
    public void NeverMoreInsideThanTheLimit()
    {
        var limiter = new Limiter(1);
        var full = new Limiter(1); // another one, which is nobody's business here
        var room = new Room(places: 1);
        full.Enter();
        limiter.Enter();
        room.Enter();

        var first = Threads.Start(() => Visit(limiter, room));
        var second = Threads.Start(() => Visit(limiter, room));
        room.Leave();
        limiter.Leave();
        first.Join();
        second.Join();

        room.Visits.Should().Be(3, "all three get in, if not at once");
    }

    [Check("as many as the limit are inside together when they want to", Points = 1, Needs = nameof(NeverMoreInsideThanTheLimit),
        Hint = "The limit is three. Count how many can pass your Enter before anybody has to call Leave.")]
    public void AsManyAsTheLimitAreInsideTogether()
    {
        var limiter = new Limiter(3);
        var room = new Room(places: 3);

        // Each of them stays for a while, so the others come in without any luck, if only they may.
        Threads.RunTogether(4, () => Visit(limiter, room));

        Scenario.Sometimes("three threads are inside together, where the limit is three", room.WasFull);
    }

    [Check("anybody may leave for another one, and one Leave too many is refused", Points = 1, Needs = nameof(NeverMoreInsideThanTheLimit),
        Hint = "A semaphore knows how many permits there are, not whose they are, and counts up as far as it is allowed to. Who tells it how far?")]
    public void OneLeaveTooManyIsRefused()
    {
        var limiter = new Limiter(1);
        limiter.Enter();
        Threads.Start(limiter.Leave).Join();
        var refused = IsRefused(limiter);
        var inside = limiter.Inside;

        // What is refused makes no room, or both would be in there together.
        var room = new Room(places: 1);
        Threads.RunTogether(2, () => Visit(limiter, room));

        refused.Should().BeTrue("nobody was inside any more, so Leave has to throw a SemaphoreFullException");
        inside.Should().Be(0, "what is refused changes nothing");
    }

    [Check("the number inside can be read at any time", Points = 1, Needs = nameof(NeverMoreInsideThanTheLimit),
        Hint = "Who changes the number, who reads it, and what puts the two in order? The semaphore keeps a count of its own.")]
    public void TheNumberInsideCanBeReadAtAnyTime()
    {
        var limiter = new Limiter(1);
        limiter.Enter();
        var alone = limiter.Inside;
        limiter.Leave();

        var first = Threads.Start(() => EnterAndLeave(limiter));
        var second = Threads.Start(() => EnterAndLeave(limiter));
        var meanwhile = limiter.Inside;
        first.Join();
        second.Join();

        alone.Should().Be(1, "one thread had entered");
        meanwhile.Should().BeInRange(0, 1, "the limit is one");
        limiter.Inside.Should().Be(0, "everybody has left");
    }

    [Check("twelve threads share three places", Points = 1, Needs = nameof(NeverMoreInsideThanTheLimit), Interleavings = 60,
        Hint = "Each Enter takes one permit and each Leave gives one back. Where could one get lost, or one too many come from?")]
    public void TwelveThreadsShareThreePlaces()
    {
        var limiter = new Limiter(3);
        var room = new Room(places: 3);

        Threads.RunTogether(12, () => Visit(limiter, room));

        room.Visits.Should().Be(12, "all twelve get in, if not at once");
        limiter.Inside.Should().Be(0, "everybody has left");
    }

    private static void Visit(Limiter limiter, Room room)
    {
        limiter.Enter();
        room.Visit();
        limiter.Leave();
    }

    private static void EnterAndLeave(Limiter limiter)
    {
        limiter.Enter();
        limiter.Leave();
    }

    private static bool IsRefused(Limiter limiter)
    {
        try
        {
            limiter.Leave();
            return false;
        }
        catch (SemaphoreFullException)
        {
            return true;
        }
    }
}
