using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson04;

namespace Lessons.Lesson04;

[LessonTask(lesson: 4, number: 2, title: "A permit that always comes back", section: "Get every permit back")]
public class Task2Throttle
{
    [Check("as many as the limit work together and no more, whether by Run or by Enter", Points = 1,
        Hint = "Both methods draw on one supply of permits. When does yours come back, before the work or after it?")]
    public void AsManyAsTheLimitWorkTogether()
    {
        var throttle = new Throttle(2);
        var room = new Room(places: 2);

        var first = Threads.Start(() => throttle.Run(room.Visit));
        var second = Threads.Start(() => throttle.Run(room.Visit));
        using (throttle.Enter())
        {
            room.Visit();
        }

        first.Join();
        second.Join();

        room.Visits.Should().Be(3, "everybody works once");
        Scenario.Sometimes("two threads work together, where the limit is two", room.WasFull);
    }

    [Check("a body that throws gives its permit back and lets its exception out", Points = 1, Needs = nameof(AsManyAsTheLimitWorkTogether),
        Hint = "Which block of C# is passed on every way out, and how often does each way out pass your Release?")]
    public void ABodyThatThrowsGivesItsPermitBack()
    {
        var throttle = new Throttle(1);
        var room = new Room(places: 1);
        var problem = new InvalidOperationException("the body failed");
        Exception? first = null;
        Exception? second = null;

        // On threads of their own: who has ended can give nothing back any more.
        Threads.Start(() => first = Caught(throttle, problem)).Join();
        Threads.Start(() => second = Caught(throttle, problem)).Join();
        var cameOut = ReferenceEquals(first, problem) ? "the body's exception" : first?.Message ?? "nothing";
        cameOut.Should().Be("the body's exception", "Run has to let out the very exception of the body");
        cameOut = ReferenceEquals(second, problem) ? "the body's exception" : second?.Message ?? "nothing";
        cameOut.Should().Be("the body's exception", "Run has to let out the very exception of the body");

        // A permit that came back twice would let both in.
        Threads.RunTogether(2, () => throttle.Run(room.Visit));
        room.Visits.Should().Be(2, "the throttle works as before");
    }

    [Check("a permit that is disposed of again is not given back again", Points = 1, Needs = nameof(AsManyAsTheLimitWorkTogether),
        Hint = "Dispose has to find out whether it is the first, and no other thread may find out the same. Which single step does both?")]
    public void APermitThatIsDisposedOfAgainIsNotGivenBackAgain()
    {
        var throttle = new Throttle(1);
        var room = new Room(places: 1);

        var early = throttle.Enter();
        Threads.RunTogether(2, early.Dispose);

        // Somebody else's turn. The permit that was given back long ago is disposed of again meanwhile.
        var other = Threads.Start(() => throttle.Run(room.Visit));
        using (throttle.Enter())
        {
            room.Enter();
            early.Dispose();
            room.Leave();
        }

        other.Join();
        room.Visits.Should().Be(2, "everybody works once");
    }

    private static Exception? Caught(Throttle throttle, Exception problem)
    {
        try
        {
            throttle.Run(() => throw problem);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
