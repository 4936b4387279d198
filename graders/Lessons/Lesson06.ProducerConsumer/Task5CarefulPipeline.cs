using Grading;
using Interleaver.Checking;
using Lesson06;

namespace Lessons.Lesson06;

[LessonTask(lesson: 6, number: 5, title: "A pipeline that ends when somebody throws", section: "End it when somebody throws")]
public class Task5CarefulPipeline
{
    [Check("when a consumer throws, its exception comes out and nobody hangs", Points = 1, Interleavings = 150,
        Hint = "The consumer has gone, the queue is full, and two producers sleep in front of it. What wakes them, and who does it?")]
    public void WhenAConsumerThrowsNobodyHangs()
    {
        // First a run in which all goes well.
        var ledger = new Ledger(receivers: 1);
        RequireThrown(Thrown([Parcels(0, 2), Parcels(1, 1)], 1, parcel => ledger.Note(0, parcel)), []);
        Pause.RequireAllEnded(() => ledger.Count);
        ledger.RequireAll(senders: 2, each: 1);
        ledger.RequireAll(senders: 1, each: 2);

        var problem = new SpoiltException("the first one is spoilt");
        RequireThrown(Thrown([Parcels(0, 3), Parcels(1, 3)], 1, _ => throw problem), [problem]);
    }

    [Check("when a source throws, its exception comes out, also if another source has no end", Points = 1, Interleavings = 150,
        Hint = "Consumers wait for items that will not come, another producer has no end of its own. Who tells both of them, and before or after the reason is kept?")]
    public void WhenASourceThrowsNobodyHangs()
    {
        var problem = new SpoiltException("the source is spoilt");

        RequireThrown(Thrown([Endless(), Spoilt(problem)], 2, _ => { }), [problem]);
    }

    [Check("eight producers without an end and four consumers that all throw end together", Points = 1, Interleavings = 60,
        Needs = nameof(WhenAConsumerThrowsNobodyHangs),
        Hint = "Several fail at once, and each of them wants to be the first. How many reasons can you keep, and what keeps two threads from both writing it?")]
    public void EightProducersAndFourConsumersEndTogether()
    {
        var problems = new Exception[4];
        for (var i = 0; i < problems.Length; i++)
        {
            problems[i] = new SpoiltException($"consumer {i} has found something spoilt");
        }

        var calls = -1;
        var sources = new IEnumerable<Parcel>[8];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = Endless();
        }

        RequireThrown(Thrown(sources, 4, _ => throw problems[Interlocked.Increment(ref calls)]), problems);
    }

    private static Exception? Thrown(IReadOnlyList<IEnumerable<Parcel>> sources, int consumers, Action<Parcel> consume)
    {
        try
        {
            CarefulPipeline.Run(sources, consumers, capacity: 1, consume);
            return null;
        }
        catch (Exception exception) when (exception is not NotImplementedException)
        {
            return exception;
        }
    }

    private static void RequireThrown(Exception? thrown, Exception[] problems)
    {
        Scenario.Require(thrown is not null || problems.Length == 0, VerdictKind.WrongResult,
            "somebody threw, and Run returned as if all had gone well");
        Scenario.Require(thrown is null || problems.Length > 0, VerdictKind.WrongResult, $"all went well, and Run threw: {thrown?.GetType().Name}");
        Scenario.Require(problems.Length == 0 || Array.Exists(problems, problem => ReferenceEquals(problem, thrown)), VerdictKind.WrongResult,
            $"Run has to throw the very exception that ended it, a {nameof(SpoiltException)}, and threw: {thrown?.GetType().Name}");
    }

    private static IEnumerable<Parcel> Parcels(int sender, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            yield return new Parcel(sender, number);
        }
    }

    // Takes a rest after each one, so that others get their turn however unfair a schedule is.
    private static IEnumerable<Parcel> Endless()
    {
        for (var number = 1; ; number++)
        {
            yield return new Parcel(0, number);
            Thread.Sleep(100);
        }
    }

    private static IEnumerable<Parcel> Spoilt(Exception problem)
    {
        yield return new Parcel(1, 1);
        throw problem;
    }

    /// <summary>A type of our own, so that only a catch of every exception catches it.</summary>
    private sealed class SpoiltException(string message) : Exception(message);
}
