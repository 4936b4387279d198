using FluentAssertions;
using Grading;
using Interleaver.Checking;

namespace Lessons.Lesson02;

[LessonTask(lesson: 2, number: 1, title: "A class of your own around a thread", section: "Wrap a thread")]
public class Task1WorkerThread
{
    private static TimeSpan Second => TimeSpan.FromSeconds(1);

    private static TimeSpan LongEnough => TimeSpan.FromDays(1);

    [Check(
        "Run runs once, on a thread of the worker's own, from Start on, and is over when Join returns",
        Points = 1,
        Hint = "Which line lets a thread run your method, and which one calls the method right where it stands?")]
    public void RunRunsOnceOnAThreadOfItsOwn()
    {
        var worker = new Probe("baker", () => Thread.Sleep(Second));
        Thread.Sleep(Scenario.LongEnough(LongEnough));
        Scenario.Require(worker.Begun == 0, VerdictKind.WrongResult, "Run had begun, and nobody had called Start.");

        var before = Scenario.Now;
        worker.Start();
        var startTook = Scenario.Now - before;
        Scenario.Require(worker.Ended == 0, VerdictKind.WrongResult, "Start waited until Run had ended.");
        Scenario.Require(
            startTook == TimeSpan.Zero,
            VerdictKind.SleepAsSynchronisation,
            $"Start took {startTook.TotalMilliseconds} ms: a thread needs no pause to be started.");

        // Time is patient here, so a thread that was started has begun after a moment, however slow it is.
        Thread.Sleep(TimeSpan.FromMilliseconds(1));
        Scenario.Require(worker.Begun > 0, VerdictKind.RanOnCallersThread, "Start had returned, and no thread executed Run.");

        worker.Join();
        var ended = worker.Ended;
        var took = Scenario.Now - before;
        Thread.Sleep(Scenario.LongEnough(LongEnough));
        Scenario.Require(ended > 0, VerdictKind.NeverJoined, "Join returned before Run had ended.");
        Scenario.Require(
            took == Second,
            VerdictKind.SleepAsSynchronisation,
            $"Join returned {(took - Second).TotalMilliseconds} ms after Run had ended: a pause does not wait for a thread, it guesses.");
        worker.Begun.Should().Be(1, "Run runs once");
        worker.Name.Should().Be("baker", "that is the name that the worker was made with");
        worker.NameOfThread.Should().Be("baker", "while Run runs, its thread has the worker's name");
    }

    [Check(
        "IsAlive is true from Start until Run has ended, whoever asks",
        Points = 1,
        Needs = nameof(RunRunsOnceOnAThreadOfItsOwn),
        Hint = "Who is the first to know that the thread is over? Let that one answer, instead of noting it down a second time.")]
    public void IsAliveIsTrueFromStartUntilRunHasEnded()
    {
        var mayEnd = new ManualResetEventSlim();
        var inRun = false;
        Probe? worker = null;
        worker = new Probe("baker", () =>
        {
            mayEnd.Wait();
            Volatile.Write(ref inRun, worker!.IsAlive);
        });

        worker.IsAlive.Should().BeFalse("nobody has called Start yet");
        worker.Start();
        worker.IsAlive.Should().BeTrue("Start has returned, and Run cannot have ended");
        mayEnd.Set();
        worker.Join();
        var isAliveInRun = Volatile.Read(ref inRun);
        isAliveInRun.Should().BeTrue("Run itself has asked");
        worker.IsAlive.Should().BeFalse("Join has returned");

        var quick = new Probe("quick baker");
        quick.Start();
        var over = !quick.IsAlive;
        var ended = quick.Ended;
        quick.Join();
        Scenario.Require(
            !over || ended == 1,
            VerdictKind.WrongResult,
            "IsAlive was false after Start had returned, and Run had not ended.");
    }

    [Check(
        "a join with a limit returns true as soon as the worker has ended, and false when the time is over",
        Points = 1,
        Needs = nameof(RunRunsOnceOnAThreadOfItsOwn),
        Hint = "How long does your code wait, in milliseconds, and where does its answer come from?")]
    public void AJoinWithALimitSaysWhetherTheWorkerHasEnded()
    {
        var worker = new Probe("baker", () => Thread.Sleep(TimeSpan.FromMinutes(5)));
        var before = Scenario.Now;
        worker.Start();

        worker.Join(TimeSpan.Zero).Should().BeFalse("Run takes five minutes, and a limit of zero asks without waiting");
        var afterFirst = Scenario.Now - before;
        worker.Join(1.5 * Second).Should().BeFalse("Run takes five minutes, and the limit was a second and a half");
        var afterSecond = Scenario.Now - before;
        worker.Join(TimeSpan.FromHours(1)).Should().BeTrue("Run takes five minutes, and the limit was an hour");
        var afterThird = Scenario.Now - before;
        var ended = worker.Ended;
        worker.Join(TimeSpan.Zero).Should().BeTrue("the worker has ended");
        worker.Join();

        afterFirst.TotalMilliseconds.Should().Be(0, "a limit of zero asks without waiting");
        afterSecond.TotalMilliseconds.Should().Be(1500, "the limit was a second and a half, and what counts is how long the join took");
        ended.Should().Be(1, "the answer was that the worker has ended");
        Scenario.Require(
            afterThird == TimeSpan.FromMinutes(5),
            VerdictKind.SleepAsSynchronisation,
            $"Run was over after 300 s, and the join with a limit of an hour returned after {afterThird.TotalSeconds} s.");
    }

    [Check(
        "sixteen threads may wait for one worker",
        Points = 1,
        Interleavings = 100,
        Needs = nameof(RunRunsOnceOnAThreadOfItsOwn),
        Hint = "The end of a worker is news for everybody. Does your code tell it to one, or to all, or to those who come later?")]
    public void SixteenThreadsMayWaitForOneWorker()
    {
        var mayEnd = new ManualResetEventSlim();
        var worker = new Probe("baker", mayEnd.Wait);
        var tooEarly = 0;
        var threads = new Thread[16];
        worker.Start();
        for (var i = 0; i < threads.Length; i++)
        {
            var hasLimit = i % 2 == 1;
            threads[i] = new Thread(() =>
            {
                var saysEnded = true;
                if (hasLimit)
                {
                    saysEnded = worker.Join(LongEnough);
                }
                else
                {
                    worker.Join();
                }

                if (!saysEnded || worker.Ended == 0)
                {
                    Interlocked.Increment(ref tooEarly);
                }
            });
            threads[i].Start();
        }

        mayEnd.Set();
        foreach (var thread in threads)
        {
            thread.Join();
        }

        worker.Join();
        var returnedTooEarly = Volatile.Read(ref tooEarly);
        returnedTooEarly.Should().Be(0, "each of the sixteen waits until Run has ended");
    }
}
