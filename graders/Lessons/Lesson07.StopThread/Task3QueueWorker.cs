using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson07;

namespace Lessons.Lesson07;

[LessonTask(lesson: 7, number: 3, title: "A worker on a queue, stopped by a token", section: "Stop by a token")]
public class Task3QueueWorker
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // No round number, for those who look into the queue now and then.
    private static readonly TimeSpan Odd = TimeSpan.FromMilliseconds(503);

    [Check("each item is handled once, in order, as soon as it is there", Points = 1,
        Hint = "The worker waits while there is nothing, and a Post ends the wait. Post puts the item down first and gives the signal then.")]
    public void EachItemIsHandledOnce()
    {
        var source = new CancellationTokenSource();
        var handled = new Handled(source.Token);
        var worker = new QueueWorker<string>(handled.Run, source.Token);
        var (ant, bee, cat) = ($"ant{Scenario.Draw(2, 99)}", $"bee{Scenario.Draw(2, 99)}", $"cat{Scenario.Draw(2, 99)}");
        worker.Post(ant);
        worker.Post(bee);
        Thread.Sleep(Odd);
        handled.RequireBegun("", "nothing runs before Start");

        TimeSpan started = Scenario.Now;
        worker.Start();
        Scenario.Require(Scenario.Now == started, VerdictKind.TooStrict,
            "Start waited: the caller and the worker are never under way at the same time");
        Thread.Sleep(Odd);
        handled.RequireBegun($"{ant} {bee}", "they were there when the worker started");
        TimeSpan posted = Scenario.Now;
        worker.Post(cat);
        Thread.Sleep(Second);
        handled.RequireBegun($"{ant} {bee} {cat}", "one more was posted a second ago");
        var late = (handled.LastBegan - posted).TotalMilliseconds;
        Scenario.Require(late == 0, VerdictKind.SleepAsSynchronisation,
            $"an item lay in the queue for {late} ms although the worker had nothing to do: a pause guesses, and does not wait");

        source.Cancel();
        worker.Join();
        worker.Post("dog");
        Thread.Sleep(Second);
        handled.RequireBegun($"{ant} {bee} {cat}", "the last one came when the worker had ended");
    }

    [Check("cancelling wakes a worker that waits for an item", Points = 1,
        Hint = "The worker is deep in its wait and asks no question. Which waits take a token and end with it, and how does the worker notice?")]
    public void CancellingWakesAWorkerThatWaits()
    {
        var source = new CancellationTokenSource();
        var handled = new Handled(source.Token);
        var worker = new QueueWorker<string>(handled.Run, source.Token);
        worker.Start();
        Thread.Sleep(Second + Odd);
        TimeSpan asked = Scenario.Now;
        source.Cancel();
        worker.Join();
        var took = (Scenario.Now - asked).TotalMilliseconds;
        Scenario.Require(took == 0, VerdictKind.TooSlowToStop,
            $"the token was cancelled while the worker waited for an item, and it took {took} ms until it had ended");
        handled.RequireBegun("", "nothing was posted");

        // Cancelled before the worker begins, and at any moment while it begins.
        var late = new QueueWorker<string>(handled.Run, source.Token);
        late.Post("ant");
        late.Start();
        late.Join();
        handled.RequireBegun("", "the token was cancelled before the worker was started");
        var race = new CancellationTokenSource();
        var racing = new QueueWorker<string>(handled.Run, race.Token);
        racing.Start();
        race.Cancel();
        racing.Join();
    }

    [Check("eight threads post, and the token ends it in the middle of an item: that one is finished, and no other begun", Points = 1,
        Interleavings = 100, Needs = nameof(EachItemIsHandledOnce),
        Hint = "There are still items in the queue when the worker comes back. What does it look at first: the queue or the token?")]
    public void TheItemInHandIsFinished()
    {
        var source = new CancellationTokenSource();
        var handled = new Handled(source.Token, takes: Second);
        var worker = new QueueWorker<string>(handled.Run, source.Token);
        worker.Start();
        var posters = Threads.Start(8, number =>
        {
            worker.Post($"{number}a");
            worker.Post($"{number}b");
        });
        Threads.JoinAll(posters);
        Thread.Sleep((2 * Second) + Odd);
        TimeSpan asked = Scenario.Now;

        source.Cancel();
        worker.Join();

        var (took, wasInHand) = (Scenario.Now - asked, handled.IsInHand);
        Thread.Sleep(Second + Second);
        Scenario.Require(!handled.IsInHand, VerdictKind.WrongResult, "an item was left in the middle");
        Scenario.Require(!wasInHand, VerdictKind.NeverJoined, "Join returned while an item was still in hand");
        Scenario.Require(took <= Second - Odd, VerdictKind.TooSlowToStop,
            $"the item in hand needed {(Second - Odd).TotalMilliseconds} ms more, and it took {took.TotalMilliseconds} ms until the worker had ended");
        var items = handled.Begun.Split(' ');
        items.Should().HaveCount(3, "an item takes a second, and the token was cancelled after two and a half");
        items.Should().OnlyHaveUniqueItems("each item is handled once");
    }
}
