using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson02;

namespace Lessons.Lesson02;

[LessonTask(lesson: 2, number: 3, title: "Misuse that is told at once")]
public class Task3Misuse
{
    private static TimeSpan LongEnough => TimeSpan.FromDays(1);

    [Check(
        "a second Start throws an InvalidOperationException, while the worker runs and after it has ended",
        Points = 1,
        Hint = "What would have to be remembered at the first call, so that the second one knows?")]
    public void ASecondStartIsRefused()
    {
        var mayEnd = new ManualResetEventSlim();
        var worker = new Probe("baker", mayEnd.Wait);
        worker.HasStarted.Should().BeFalse("nobody has called Start yet");

        worker.Start();
        worker.HasStarted.Should().BeTrue("Start has returned");
        var whileItRuns = Thrown.By(worker.Start);
        mayEnd.Set();
        worker.Join();
        var afterItsEnd = Thrown.By(worker.Start);
        Thread.Sleep(LongEnough);

        (whileItRuns is InvalidOperationException).Should().BeTrue(
            "a second Start, while the worker runs, has to throw an InvalidOperationException, and it threw {0}", Thrown.Name(whileItRuns));
        (afterItsEnd is InvalidOperationException).Should().BeTrue(
            "a second Start, after the worker's end, has to throw an InvalidOperationException, and it threw {0}", Thrown.Name(afterItsEnd));
        worker.Begun.Should().Be(1, "Run runs once");
        worker.HasStarted.Should().BeTrue("a worker that has ended was started all the same");
    }

    [Check(
        "when two threads start one worker, one of them does and the other is refused",
        Points = 1,
        MaySpin = true,
        Needs = nameof(ASecondStartIsRefused),
        Hint = "Looking and noting are two steps. Which method does both in one, and tells what was there before?")]
    public void OfTwoStartersOneIsRefused()
    {
        var worker = new Probe("baker");
        Exception? theirs = null;
        var before = true;
        var other = new Thread(() => theirs = Thrown.By(worker.Start));
        var reader = new Thread(() => before = worker.HasStarted);

        reader.Start();
        other.Start();
        var mine = Thrown.By(worker.Start);
        other.Join();
        reader.Join();

        (mine is null).Should().Be(theirs is not null, "one of two calls of Start is let through, and they threw {0} and {1}", Thrown.Name(mine), Thrown.Name(theirs));
        ((mine ?? theirs) is InvalidOperationException).Should().BeTrue(
            "the other call has to throw an InvalidOperationException, and it threw {0}", Thrown.Name(mine ?? theirs));
        worker.Join();
        worker.Begun.Should().Be(1, "Run runs once");
        (worker.HasStarted || before).Should().BeTrue("the worker was started");
    }

    [Check(
        "a Join before Start throws a ThreadStateException at once, and changes nothing",
        Points = 1,
        Needs = nameof(ASecondStartIsRefused),
        Hint = "There is no thread to wait for yet. What do you ask before you wait, and what does the Thread itself do then?")]
    public void AJoinBeforeStartIsRefused()
    {
        var worker = new Probe("baker");
        worker.HasStarted.Should().BeFalse("nobody has called Start yet");

        var withoutLimit = Thrown.By(worker.Join);
        var withLimit = Thrown.By(() => worker.Join(TimeSpan.FromSeconds(5)));
        var waited = Scenario.Now;
        Thread.Sleep(LongEnough);
        (withoutLimit is ThreadStateException).Should().BeTrue(
            "Join(), before Start, has to throw a ThreadStateException, and it threw {0}", Thrown.Name(withoutLimit));
        (withLimit is ThreadStateException).Should().BeTrue(
            "Join with a limit, before Start, has to throw a ThreadStateException, and it threw {0}", Thrown.Name(withLimit));
        waited.Should().Be(TimeSpan.Zero, "there was nothing to wait for");
        worker.Begun.Should().Be(0, "nobody has called Start yet");

        // From here on, Join and Start may meet: then the Join waits, or says that it came too early.
        var starter = new Thread(worker.Start);
        starter.Start();
        var meanwhile = Thrown.By(worker.Join);
        var ended = worker.Ended;
        starter.Join();
        worker.Join();
        (meanwhile is null or ThreadStateException).Should().BeTrue(
            "a Join that meets a Start waits, or throws a ThreadStateException, and it threw {0}", Thrown.Name(meanwhile));
        (meanwhile is null ? ended : 1).Should().Be(1, "a Join that throws nothing has waited until Run has ended");
        worker.Begun.Should().Be(1, "a Join that was refused changes nothing: the worker runs once it is started");
    }

    [Check(
        "a worker that waits for itself is told so with an InvalidOperationException; it may wait for others",
        Points = 1,
        Needs = nameof(ASecondStartIsRefused),
        Hint = "Inside Join, which thread are you on? Compare it with the one that you are about to wait for.")]
    public void AWorkerThatWaitsForItselfIsToldSo()
    {
        Exception? withoutLimit = null;
        Exception? withLimit = null;
        Exception? forAnother = null;
        var waited = TimeSpan.MaxValue;
        var started = false;
        var other = new Probe("miller");
        Probe? worker = null;
        worker = new Probe("baker", () =>
        {
            withoutLimit = Thrown.By(worker!.Join);
            withLimit = Thrown.By(() => worker.Join(TimeSpan.FromSeconds(5)));
            waited = Scenario.Now;
            started = worker.HasStarted;
            forAnother = Thrown.By(other.Join);
        });
        worker.HasStarted.Should().BeFalse("nobody has called Start yet");

        other.Start();
        worker.Start();
        worker.Join();
        other.Join();

        (withoutLimit is InvalidOperationException).Should().BeTrue(
            "Join(), called by Run, has to throw an InvalidOperationException, and it threw {0}", Thrown.Name(withoutLimit));
        (withLimit is InvalidOperationException).Should().BeTrue(
            "Join with a limit, called by Run, has to throw an InvalidOperationException, and it threw {0}", Thrown.Name(withLimit));
        waited.Should().Be(TimeSpan.Zero, "the error has to come at once");
        started.Should().BeTrue("Run runs");
        (forAnother is null).Should().BeTrue("one worker may wait for another, and that threw {0}", Thrown.Name(forAnother));
    }
}
