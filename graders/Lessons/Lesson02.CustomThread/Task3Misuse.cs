using FluentAssertions;
using Grading;
using Interleaver.Checking;

namespace Lessons.Lesson02;

[LessonTask(lesson: 2, number: 3, title: "Misuse that is told at once", section: "Refuse misuse")]
public class Task3Misuse
{
    private static TimeSpan LongEnough => Scenario.LongEnough(TimeSpan.FromDays(1));

    [Check(
        "a second Start throws an InvalidOperationException, while the worker runs and after it has ended",
        Points = 1,
        MaySpin = true,
        Hint = "What would have to be remembered at the first call, so that the second one knows?")]
    public void ASecondStartIsRefused()
    {
        var mayEnd = new ManualResetEventSlim();
        var worker = new Probe("baker", mayEnd.Wait);
        worker.HasStarted.Should().BeFalse("nobody has called Start yet");
        Thread.Sleep(LongEnough);
        Scenario.Require(worker.Begun == 0, VerdictKind.WrongResult, "Run had begun, and nobody had called Start.");

        worker.Start();
        worker.HasStarted.Should().BeTrue("Start has returned");
        var whileItRuns = Thrown.By(worker.Start);
        mayEnd.Set();
        worker.Join();
        var afterItsEnd = Thrown.By(worker.Start);
        Thread.Sleep(LongEnough);

        Thrown.Require<InvalidOperationException>(whileItRuns, "A second Start, while the worker runs,");
        Thrown.Require<InvalidOperationException>(afterItsEnd, "A second Start, after the worker's end,");
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

        Scenario.Require(
            mine is null || theirs is null,
            VerdictKind.WrongResult,
            $"Of two calls of Start, one has to be let through, and they threw {Thrown.Name(mine)} and {Thrown.Name(theirs)}.");
        Thrown.Require<InvalidOperationException>(mine ?? theirs, "Of two calls of Start, one");
        worker.Join();
        worker.Begun.Should().Be(1, "Run runs once");
        (worker.HasStarted || before).Should().BeTrue("the worker was started");
    }

    [Check(
        "a Join before Start throws a ThreadStateException at once, and changes nothing",
        Points = 1,
        MaySpin = true,
        Needs = nameof(ASecondStartIsRefused),
        Hint = "There is no thread to wait for yet. What do you ask before you wait, and what does the Thread itself do then?")]
    public void AJoinBeforeStartIsRefused()
    {
        var worker = new Probe("baker");
        worker.HasStarted.Should().BeFalse("nobody has called Start yet");

        var before = Scenario.Now;
        var withoutLimit = Thrown.By(worker.Join);
        var withLimit = Thrown.By(() => worker.Join(TimeSpan.FromSeconds(5)));
        var waited = Scenario.Now - before;
        Thread.Sleep(LongEnough);
        Thrown.Require<ThreadStateException>(withoutLimit, "Join(), before Start,");
        Thrown.Require<ThreadStateException>(withLimit, "Join with a limit, before Start,");
        waited.TotalMilliseconds.Should().Be(0, "there was nothing to wait for");
        worker.Begun.Should().Be(0, "nobody has called Start yet");

        // From here on, Join and Start may meet: then the Join waits, or says that it came too early.
        var starter = new Thread(worker.Start);
        starter.Start();
        var meanwhile = Thrown.By(worker.Join);
        var ended = worker.Ended;
        starter.Join();
        worker.Join();
        Scenario.Require(
            meanwhile is null or ThreadStateException,
            VerdictKind.WrongResult,
            $"A Join that meets a Start waits, or throws a ThreadStateException, and it threw {Thrown.Name(meanwhile)}.");
        Scenario.Require(
            meanwhile is not null || ended == 1,
            VerdictKind.WrongResult,
            "A Join that met a Start threw nothing, and returned before Run had ended.");
        worker.Begun.Should().Be(1, "a Join that was refused changes nothing: the worker runs once it is started");
    }

    [Check(
        "a worker that waits for itself is told so with an InvalidOperationException; it may wait for others",
        Points = 1,
        MaySpin = true,
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
            var before = Scenario.Now;
            withoutLimit = Thrown.By(worker!.Join);
            withLimit = Thrown.By(() => worker.Join(TimeSpan.FromSeconds(5)));
            waited = Scenario.Now - before;
            started = worker.HasStarted;
            forAnother = Thrown.By(other.Join);
        });
        worker.HasStarted.Should().BeFalse("nobody has called Start yet");

        other.Start();
        worker.Start();
        worker.Join();
        other.Join();

        Thrown.Require<InvalidOperationException>(withoutLimit, "Join(), called by Run,");
        Thrown.Require<InvalidOperationException>(withLimit, "Join with a limit, called by Run,");
        waited.TotalMilliseconds.Should().Be(0, "the error has to come at once");
        started.Should().BeTrue("Run has asked for HasStarted, and without a call of Start it would not run");
        Scenario.Require(
            forAnother is null,
            VerdictKind.WrongResult,
            $"One worker may wait for another, and that threw {Thrown.Name(forAnother)}.");
    }
}
