using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson02;

namespace Lessons.Lesson02;

[LessonTask(lesson: 2, number: 2, title: "A worker with data of its own", section: "Derive a worker with data")]
public class Task2Postage
{
    [Check(
        "the worker's thread asks for each price once, and the total is there after Join",
        Points = 1,
        MaySpin = true,
        Hint = "Three members, three times: which of them are executed by the caller, and which by the worker's thread?")]
    public void TheWorkersThreadAddsUpThePrices()
    {
        var asked = 0;
        var thread = "";
        var caller = Thread.CurrentThread;
        int PriceOf(int grams)
        {
            Scenario.Require(
                Thread.CurrentThread != caller,
                VerdictKind.RanOnCallersThread,
                "A price was asked for by the thread that made the worker, and not by the worker's own.");
            Interlocked.Increment(ref asked);
            Volatile.Write(ref thread, Thread.CurrentThread.Name);
            return grams / 10;
        }

        var nothing = new Postage("counter 2", [], PriceOf);
        nothing.Start();
        nothing.Join();
        nothing.Total.Should().Be(0, "no letters cost nothing");

        var price = Scenario.Draw(50, 99);
        var postage = new Postage("counter 1", [20, 50, 10 * price], PriceOf);
        postage.Start();
        postage.Join();
        postage.Total.Should().Be(7 + price, "the three letters cost 2, 5 and {0}", price);
        var timesAsked = Volatile.Read(ref asked);
        var nameOfTheThread = Volatile.Read(ref thread);
        timesAsked.Should().Be(3, "each of three letters has its price asked for once, by Run");
        nameOfTheThread.Should().Be("counter 1", "the prices are asked for by the worker's thread, which has its name");
        postage.Name.Should().Be("counter 1", "that is the name that the worker was made with");
    }

    [Check(
        "two workers at the same time keep their own numbers, whatever the caller does with his array",
        Points = 1,
        MaySpin = true,
        Needs = nameof(TheWorkersThreadAddsUpThePrices),
        Hint = "For each thing that Run touches, ask who else can reach it: the other worker? The caller?")]
    public void TwoWorkersKeepTheirOwnNumbers()
    {
        var inside = 0;
        var both = false;
        int PriceOf(int grams)
        {
            if (Interlocked.Increment(ref inside) == 2)
            {
                Volatile.Write(ref both, true);
            }

            Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(10)));
            Interlocked.Decrement(ref inside);
            return grams;
        }

        int[] letters = [1, 2, 3];
        var first = new Postage("counter 1", letters, PriceOf);
        letters[0] = 100;
        var second = new Postage("counter 2", letters, PriceOf);
        letters[0] = 1000;
        first.Start();
        second.Start();
        first.Join();
        second.Join();

        first.Total.Should().Be(6, "the first worker was made with the weights 1, 2 and 3");
        second.Total.Should().Be(105, "the second worker was made with the weights 100, 2 and 3");

        var weight = Scenario.Draw(100, 999);
        var third = new Postage("counter 3", [weight], PriceOf);
        third.Start();
        third.Join();
        third.Total.Should().Be(weight, "the third worker was made with that weight");
        Scenario.Sometimes("both workers are at work at the same time", Volatile.Read(ref both));
    }
}
