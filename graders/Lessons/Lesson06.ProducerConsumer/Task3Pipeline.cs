using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson06;

namespace Lessons.Lesson06;

[LessonTask(lesson: 6, number: 3, title: "A pipeline from several producers to several consumers", section: "Connect many producers and many consumers")]
public class Task3Pipeline
{
    [Check("every item is consumed once, and then Run returns", Points = 1, Interleavings = 150,
        Hint = "The end is when the last producer has nothing more, and not the first. Who can know that, and how does each of the consumers get to know?")]
    public void EveryItemIsConsumedOnce()
    {
        var ledger = new Ledger(receivers: 2);
        Pipeline.Run([Parcels(0, 2), Parcels(1, 2), []], consumers: 2, ledger.Note);
        Pause.RequireAllEnded(() => ledger.Count);
        ledger.RequireAll(senders: 2, each: 2);

        Pipeline.Run<Parcel>([[], []], consumers: 2, (_, parcel) => Scenario.Require(false, VerdictKind.WrongResult, $"there were no items, and {parcel} was consumed"));
    }

    [Check("all producers and all consumers are at work at the same time", Points = 1, Interleavings = 60,
        Hint = "Whom do you wait for before the others have been started? And what is held while an item is made or consumed?")]
    public void AllAreAtWorkAtTheSameTime()
    {
        var producing = new Station("producers", places: 3, Pause.Long);
        var consuming = new Station("consumers", places: 3, Pause.Long);
        var numbers = new Station[3]; // of the consumers
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = new Station($"consumer {i}", places: 1, TimeSpan.Zero);
        }

        var met = false;
        IEnumerable<int> Made()
        {
            for (var i = 0; i < 2; i++)
            {
                producing.Work();
                yield return i;
            }
        }

        Pipeline.Run([Made(), Made(), Made()], consumers: 3, (number, _) =>
        {
            if (producing.Done < 6)
            {
                Volatile.Write(ref met, true);
            }

            numbers[number].Work();
            consuming.Work();
        });
        TimeSpan took = Scenario.Now;

        producing.RequireWasFull();
        Scenario.Require(met, VerdictKind.TooStrict, "nothing was consumed before the last producer had ended");
        consuming.RequireWasFull();
        consuming.Done.Should().Be(6, "three sources have two items each");
        Pause.RequireNone("Run returned", took, 3 * Pause.Long);
    }

    [Check("in eight threads, each consumer receives the items of one producer in their order", Points = 1, Interleavings = 60,
        Needs = nameof(EveryItemIsConsumedOnce),
        Hint = "One producer puts one after the other. Which kind of collection gives them out in that order, and does each producer have one thread?")]
    public void EachConsumerReceivesThemInOrder()
    {
        var ledger = new Ledger(receivers: 2);
        var table = new Station("consumers", places: 2, TimeSpan.FromSeconds(1));

        // They take their time, so the items pile up in front of them.
        Pipeline.Run([Parcels(0, 3), Parcels(1, 3), Parcels(2, 3), Parcels(3, 3), Parcels(4, 3), Parcels(5, 3)], consumers: 2, (number, parcel) =>
        {
            ledger.Note(number, parcel);
            table.Work();
        });

        Pause.RequireAllEnded(() => ledger.Count);
        ledger.RequireAll(senders: 6, each: 3);
    }

    private static IEnumerable<Parcel> Parcels(int sender, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            yield return new Parcel(sender, number);
        }
    }
}
