using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson01;

namespace Lessons.Lesson01;

[LessonTask(lesson: 1, number: 4, title: "Report an exception to the caller", section: "Report an exception to the caller")]
public class Task4GuardedThread
{
    [Check(
        "an exception in the thread is handed to the caller, and the process lives on",
        Points = 1,
        Hint = "Draw the call stack of each thread: on which of them is the exception, and where is your catch?")]
    public void AnExceptionIsHandedToTheCaller()
    {
        var thrown = new OvenException("the oven is cold");
        var action = new Witness();
        Exception? reported = null;
        var call = new ObservedCall(
            "RunAndReport",
            () => reported = GuardedThread.RunAndReport(() =>
            {
                action.Act();
                throw thrown;
            }),
            action);

        call.RequireAnotherThread();
        call.RequireThatItWaited();
        action.Runs.Should().Be(1, "RunAndReport runs its action once, also when it throws");
        string? message = reported?.Message;
        message.Should().Be("the oven is cold", "that is what the action threw");
        Scenario.Require(
            ReferenceEquals(reported, thrown),
            VerdictKind.WrongResult,
            "RunAndReport handed back a copy of the exception, not the one that was thrown.");
    }

    [Check(
        "an action that goes well is reported as null, also after one that failed",
        Points = 1,
        Needs = nameof(AnExceptionIsHandedToTheCaller),
        Hint = "Where does the exception wait for the caller, and who clears that place?")]
    public void AnActionThatGoesWellIsReportedAsNull()
    {
        string? before = GuardedThread.RunAndReport(() => throw new OvenException("the oven is cold"))?.Message;
        before.Should().Be("the oven is cold", "that is what the first action threw");

        var action = new Witness();
        string? after = "not called yet";
        var call = new ObservedCall(
            "RunAndReport",
            () => after = GuardedThread.RunAndReport(action.Act)?.Message,
            action);

        call.RequireThatItWaited();
        action.Runs.Should().Be(1, "RunAndReport runs its action once");
        after.Should().BeNull("the second action threw nothing");
    }

    [Check(
        "two callers at the same time get their own exceptions",
        Points = 1,
        Needs = nameof(AnExceptionIsHandedToTheCaller),
        Hint = "Two calls are under way at once: what do they share?")]
    public void TwoCallersGetTheirOwnExceptions()
    {
        string? theirs = null;
        var other = new Thread(
            () => theirs = GuardedThread.RunAndReport(() => throw new OvenException("the oven is cold"))?.Message);
        other.Start();
        string? mine = GuardedThread.RunAndReport(() => throw new OvenException("the milk is sour"))?.Message;
        other.Join();

        mine.Should().Be("the milk is sour", "that is what this caller's action threw");
        theirs.Should().Be("the oven is cold", "that is what the other caller's action threw");
    }

    /// <summary>A type of our own, so that only a catch of every exception catches it.</summary>
    private sealed class OvenException(string message) : Exception(message);
}
