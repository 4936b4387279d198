using FluentAssertions;
using Grading;
using Lesson03;

namespace Lessons.Lesson03;

[LessonTask(lesson: 3, number: 4, title: "A lock that is always released", section: "Always let go")]
public class Task4Guard
{
    [Check("one body at a time, whichever Run it came by", Points = 1, MaySpin = true,
        Hint = "The body has to run between taking the lock and leaving it, and both methods need the same lock.")]
    public void OneBodyAtATime()
    {
        var guard = new Guard();
        var room = new Room();
        var other = new Thread(() => guard.Run(room.Visit));

        other.Start();
        var answer = guard.Run(() =>
        {
            room.Visit();
            return 42;
        });
        other.Join();

        room.WasCrowded.Should().BeFalse("no two bodies may be inside together");
        room.Visits.Should().Be(2, "each body runs once");
        answer.Should().Be(42, "Run returns what the body returned");
    }

    [Check("a body that throws leaves the guard as it should be", Points = 1, MaySpin = true, Needs = nameof(OneBodyAtATime),
        Hint = "An exception jumps over the rest of your method. Which block of C# is passed on every way out?")]
    public void ABodyThatThrowsLeavesTheGuardAsItShouldBe()
    {
        var guard = new Guard();
        var room = new Room();
        var problem = new InvalidOperationException("the body failed");
        Exception? fromAction = null;
        Exception? fromFunc = null;
        Action action = () => throw problem;
        Func<int> func = () => throw problem;

        // On threads of their own: a lock that is kept by a thread which has ended cannot be had by anybody any more.
        Started(() => fromAction = Caught(() => guard.Run(action))).Join();
        Started(() => fromFunc = Caught(() => guard.Run(func))).Join();
        var cameOut = ReferenceEquals(fromAction, problem) ? "the body's exception" : fromAction?.Message ?? "nothing";
        cameOut.Should().Be("the body's exception", "Run(Action) has to let out the very exception of the body");
        cameOut = ReferenceEquals(fromFunc, problem) ? "the body's exception" : fromFunc?.Message ?? "nothing";
        cameOut.Should().Be("the body's exception", "Run(Func) has to let out the very exception of the body");

        // Free again, and for one at a time: a lock that was left twice would let both in.
        var first = Started(() => guard.Run(room.Visit));
        var second = Started(() => guard.Run(room.Visit));
        first.Join();
        second.Join();
        room.WasCrowded.Should().BeFalse("after an exception, too, only one body may be inside");
    }

    [Check("a guard is stopped by nobody else's lock", Points = 1, MaySpin = true, Needs = nameof(OneBodyAtATime),
        Hint = "Who else can get at the object that you lock? Another guard? Code that has this guard?")]
    public void AGuardIsStoppedByNobodyElsesLock()
    {
        var busy = new Guard();
        var free = new Guard();
        var ran = 0;

        busy.Run(() =>
        {
            lock (free)
            {
                Started(() => free.Run(() => { ran++; })).Join();
            }
        });

        ran.Should().Be(1, "the second guard was free all the time");
    }

    private static Thread Started(ThreadStart work)
    {
        var thread = new Thread(work);
        thread.Start();
        return thread;
    }

    private static Exception? Caught(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
