using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson01;

namespace Lessons.Lesson01;

[LessonTask(lesson: 1, number: 3, title: "Start a named background thread", section: "Start a named background thread")]
public class Task3BackgroundThread
{
    [Check(
        "the thread has its name, and is a background thread, before the action begins",
        Points = 1,
        Hint = "From Start on the new thread may run at once: what has to be true by then?")]
    public void TheThreadIsNamedAndInTheBackground()
    {
        // Asked on the thread itself: once a thread has ended, IsBackground throws.
        var action = new Witness();
        Thread caller = Thread.CurrentThread;
        Thread thread = BackgroundThread.Start("ticker", () =>
        {
            Scenario.Require(
                Thread.CurrentThread != caller,
                VerdictKind.RanOnCallersThread,
                "The action ran on the very thread that called Start.");
            Scenario.Require(
                Thread.CurrentThread.Name == "ticker",
                VerdictKind.WrongResult,
                "The action had begun, and its thread did not have the name yet.");
            Scenario.Require(
                Thread.CurrentThread.IsBackground,
                VerdictKind.WrongResult,
                "The action had begun, and its thread was not a background thread yet.");
            action.Act();
        });

        thread.Name.Should().Be("ticker", "the thread has its name when it is handed back");
        RequireStarted(thread);
        thread.Join();
        action.Runs.Should().Be(1, "the thread runs its action once");
    }

    [Check(
        "the thread is handed back at once, while it runs",
        Points = 1,
        Needs = nameof(TheThreadIsNamedAndInTheBackground),
        Hint = "Who receives the thread wants to wait for it: does your method do so already?")]
    public void TheThreadIsHandedBackWhileItRuns()
    {
        string name = $"ticker {Scenario.Draw(2, 99)}";
        TimeSpan began = Scenario.Now;
        Thread thread = BackgroundThread.Start(name, () => Thread.Sleep(TimeSpan.FromSeconds(90)));
        TimeSpan took = Scenario.Now - began;

        RequireStarted(thread);
        Scenario.Require(
            thread.IsAlive,
            VerdictKind.WrongResult,
            "Start waited for its action, and handed back a thread that had already ended.");
        Scenario.Require(
            took == TimeSpan.Zero,
            VerdictKind.SleepAsSynchronisation,
            $"Start took {took.TotalMilliseconds} ms: a thread needs no pause to be started.");
        thread.Name.Should().Be(name, "that is the name that Start was given");
        thread.Join();
    }

    private static void RequireStarted(Thread thread) =>
        Scenario.Require(
            (thread.ThreadState & ThreadState.Unstarted) == 0,
            VerdictKind.RanOnCallersThread,
            "Start handed back a thread that had not been started.");
}
