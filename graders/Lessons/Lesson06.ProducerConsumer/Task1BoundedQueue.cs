using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson06;

namespace Lessons.Lesson06;

[LessonTask(lesson: 6, number: 1, title: "A queue that makes both sides wait", section: "Build a queue that makes both sides wait")]
public class Task1BoundedQueue
{
    [Check("what was put first is taken first, and Take waits for it", Points = 1,
        Hint = "A consumer that finds nothing gives the lock back and sleeps in one step. Which method does both, and who wakes him?")]
    public void TakeWaitsForWhatWasPut()
    {
        var (tea, toast, jam) = ($"tea {Scenario.Draw(2, 99)}", $"toast {Scenario.Draw(2, 99)}", $"jam {Scenario.Draw(2, 99)}");
        var queue = new BoundedQueue<string>(3);
        queue.Put(tea);
        queue.Put(toast);
        queue.Take().Should().Be(tea, "the tea was put first");
        queue.Take().Should().Be(toast, "the toast was put after the tea");

        var taken = "";
        TimeSpan takenAt = default;
        var consumer = Crew.Start(1, _ =>
        {
            taken = queue.Take();
            takenAt = Scenario.Now;
        });
        Thread.Sleep(Scenario.LongEnough(Pause.Long));
        TimeSpan putAt = Scenario.Now;
        queue.Put(jam);
        consumer.Join();

        taken.Should().Be(jam, "that is what was put");
        Pause.RequireNone("Take returned", takenAt, putAt);

        // Two sleep, and both items are there before the first of them has got up.
        var consumers = Crew.Start(2, _ => queue.Take());
        Thread.Sleep(Scenario.LongEnough(Pause.Long));
        queue.Put(tea);
        queue.Put(toast);
        consumers.Join();
        queue.Count.Should().Be(0, "two consumers took one item each");
    }

    [Check("Put waits while the queue is full, and only then", Points = 1, Needs = nameof(TakeWaitsForWhatWasPut),
        Hint = "Two may be in it, the third waits. Which condition does Put wait for, and who makes it true?")]
    public void PutWaitsWhileTheQueueIsFull()
    {
        var queue = new BoundedQueue<int>(2);
        var puts = 0;
        TimeSpan lastPutAt = default;
        var producer = Crew.Start(1, _ =>
        {
            for (var item = 1; item <= 3; item++)
            {
                queue.Put(item);
                lastPutAt = Scenario.Now;
                Interlocked.Increment(ref puts);
            }
        });

        // The producer comes as far as it can: time moves when it waits.
        Thread.Sleep(Pause.Long);
        var early = Volatile.Read(ref puts);
        Scenario.Require(early >= 2, VerdictKind.TooStrict, $"the queue holds two items, and the producer waits although only {early} are in it");
        Scenario.Require(early == 2, VerdictKind.WrongResult, "the queue holds two items, and the producer has put a third one into it");
        queue.Count.Should().Be(2, "two items were put, and none was taken");

        TimeSpan takenAt = Scenario.Now;
        queue.Take().Should().Be(1, "that is what was put first");
        producer.Join();
        Pause.RequireNone("Put returned", lastPutAt, takenAt);
        queue.Take().Should().Be(2, "that was put next");
        queue.Take().Should().Be(3, "that was put last");
        queue.Count.Should().Be(0, "everything was taken");
    }

    [Check("two producers and two consumers get through a single place, and anybody may count", Points = 1, Interleavings = 300, Needs = nameof(TakeWaitsForWhatWasPut),
        Hint = "Somebody is woken, and what he waited for is no longer so, or was never his to wait for. Who should have been woken, and what does each one do first?")]
    public void TwoAndTwoGetThroughASinglePlace()
    {
        var queue = new BoundedQueue<Parcel>(1);
        var ledger = new Ledger(receivers: 2);
        var consumers = Crew.Start(2, number => ledger.Note(number, queue.Take()));
        var producers = Crew.Start(2, number => queue.Put(new Parcel(number, 1)));

        queue.Count.Should().BeInRange(0, 1, "the queue holds one item");
        producers.Join();
        consumers.Join();

        ledger.RequireAll(senders: 2, each: 1);
        queue.Count.Should().Be(0, "two items were put, and two were taken");
    }

    [Check("eight producers and eight consumers lose nothing and receive nothing twice", Points = 1, Interleavings = 100,
        Needs = nameof(TakeWaitsForWhatWasPut),
        Hint = "Read your methods for three threads at each step: what is looked at, what is changed, and is the lock held from the one to the other?")]
    public void EightProducersAndEightConsumersLoseNothing()
    {
        var queue = new BoundedQueue<Parcel>(3);
        var ledger = new Ledger(receivers: 8);
        var producers = Crew.Start(8, number =>
        {
            queue.Put(new Parcel(number, 1));
            queue.Put(new Parcel(number, 2));
            Scenario.Require(queue.Count <= 3, VerdictKind.WrongResult, "the queue holds three items, and more than three are in it");
        });
        var consumers = Crew.Start(8, number =>
        {
            ledger.Note(number, queue.Take());
            ledger.Note(number, queue.Take());
        });

        producers.Join();
        consumers.Join();

        ledger.RequireAll(senders: 8, each: 2);
    }
}
