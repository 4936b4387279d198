using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson06;

namespace Lessons.Lesson06;

[LessonTask(lesson: 6, number: 2, title: "A queue that comes to an end", section: "Bring it to an end")]
public class Task2CompletableQueue
{
    [Check("what was put before the end is taken first, and after the end nothing is put", Points = 1, Interleavings = 200,
        Hint = "There are three states: items, none yet, none any more. What do you look at first, the items or the end?")]
    public void WhatWasPutBeforeTheEndIsTakenFirst()
    {
        var (tea, toast) = ($"tea {Scenario.Draw(2, 99)}", $"toast {Scenario.Draw(2, 99)}");
        var queue = new CompletableQueue<string>(3);
        queue.Put(tea);
        queue.Put(toast);
        queue.Complete();
        queue.Complete();
        IsRefused(queue, "jam").Should().BeTrue("the queue was complete, so Put has to throw an InvalidOperationException");

        Taken(queue).Should().Be(tea, "it was put before the end");
        Taken(queue).Should().Be(toast, "it was put before the end");
        IsRefused(queue, "jam").Should().BeTrue("the queue stays complete, also when it is empty");
        Taken(queue).Should().Be("the end", "nothing is left, and nothing will come");
        Taken(queue).Should().Be("the end", "the end is told to everybody who asks");

        // Two and two get through a single place, and no end helps anybody who was forgotten.
        var narrow = new CompletableQueue<string>(1);
        var consumers = Crew.Start(2, _ => RequireTea(Taken(narrow)));
        var producers = Crew.Start(2, _ => narrow.Put("tea"));
        producers.Join();
        consumers.Join();
    }

    [Check("the end reaches every consumer who waits, and each later one", Points = 1, Interleavings = 200,
        Hint = "Three consumers sleep, and one item and the end arrive. How many of them have to be woken, and what do they look at then?")]
    public void TheEndReachesEveryConsumerWhoWaits()
    {
        var queue = new CompletableQueue<string>(2);
        var taken = 0;
        var isComplete = false;
        TimeSpan endedAt = default;
        var gate = new Lock();
        var consumers = Crew.Start(3, _ =>
        {
            while (queue.TryTake(out var item))
            {
                RequireTea(item);
                Interlocked.Increment(ref taken);
            }

            Scenario.Require(Volatile.Read(ref isComplete), VerdictKind.WrongResult,
                "TryTake said that this is the end, and nobody had called Complete");
            lock (gate)
            {
                endedAt = Scenario.Now;
            }
        });

        Thread.Sleep(Scenario.LongEnough(Pause.Long));
        queue.Put("tea");
        Thread.Sleep(Scenario.LongEnough(Pause.Long));
        Volatile.Write(ref isComplete, true);
        queue.Complete();
        TimeSpan completedAt = Scenario.Now;
        consumers.Join();

        Scenario.Require(taken == 1, VerdictKind.WrongResult, $"one item was put, and {taken} were taken");
        Pause.RequireNone("a consumer was told that this is the end", endedAt, completedAt);
    }

    [Check("a producer who waits for room when the end comes is refused", Points = 1, Interleavings = 200, Needs = nameof(WhatWasPutBeforeTheEndIsTakenFirst),
        Hint = "A producer sleeps, and when it wakes up, the world is another one. Which questions does it have to ask again before it puts?")]
    public void AProducerWhoWaitsForRoomIsRefused()
    {
        var queue = new CompletableQueue<string>(1);
        queue.Put("tea");
        var refused = 0;
        var producers = Crew.Start(2, _ =>
        {
            if (IsRefused(queue, "toast"))
            {
                Interlocked.Increment(ref refused);
            }
        });

        // Both wait; then one gets the place that becomes free; then the end comes.
        Thread.Sleep(Pause.Long);
        Taken(queue).Should().Be("tea", "it was put before the end");
        Thread.Sleep(Pause.Long);
        queue.Complete();
        producers.Join();

        Scenario.Require(refused == 1, VerdictKind.WrongResult,
            $"two producers waited, one place became free, then the end came, and {refused} of the two got an exception");
        Taken(queue).Should().Be("toast", "one of the two was in time");
        Taken(queue).Should().Be("the end", "the other one was refused");
    }

    [Check("with eight producers and eight consumers, what was accepted comes out, and what was refused does not", Points = 1, Interleavings = 100,
        Needs = nameof(WhatWasPutBeforeTheEndIsTakenFirst),
        Hint = "Put asks whether the end has come, and then puts. Can the end come in between? And can the last item come between a consumer's two questions?")]
    public void WhatWasAcceptedComesOut()
    {
        var queue = new CompletableQueue<Parcel>(2);
        var ledger = new Ledger(receivers: 8);
        var accepted = 0;
        var consumers = Crew.Start(8, number =>
        {
            while (queue.TryTake(out var parcel))
            {
                ledger.Note(number, parcel);
            }
        });
        var producers = Crew.Start(8, number =>
        {
            if (!IsRefused(queue, new Parcel(number, 1)))
            {
                Interlocked.Increment(ref accepted);
            }
        });

        queue.Complete();
        producers.Join();
        consumers.Join();

        var received = ledger.Count;
        Scenario.Require(received == accepted, VerdictKind.WrongResult, $"Put has accepted {accepted} items and refused the others, and {received} came out");
    }

    private static void RequireTea(string item) =>
        Scenario.Require(item == "tea", VerdictKind.WrongResult, $"only tea was put, the end has not come, and what was taken is {item}");

    private static string Taken(CompletableQueue<string> queue) => queue.TryTake(out var item) ? item : "the end";

    private static bool IsRefused<T>(CompletableQueue<T> queue, T item)
    {
        try
        {
            queue.Put(item);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
