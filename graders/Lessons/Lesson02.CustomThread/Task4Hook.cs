using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson02;

namespace Lessons.Lesson02;

[LessonTask(lesson: 2, number: 4, title: "A last word, also after an exception")]
public class Task4Hook
{
    private static TimeSpan LongEnough => TimeSpan.FromDays(1);

    [Check(
        "OnEnded runs once, on the worker's thread, after Run and before Join returns",
        Points = 1,
        Hint = "The thread executes a method of yours. Which two calls are in it, and in which order?")]
    public void OnEndedRunsOnceAfterRun()
    {
        var worker = new HookedProbe("baker");
        (worker.Error is null).Should().BeTrue("nothing has happened yet");

        worker.Start();
        worker.Join();
        var hooks = worker.Hooks;
        Thread.Sleep(LongEnough);

        Scenario.Require(worker.Hooks > 0, VerdictKind.WrongResult, "Run had ended, and OnEnded was not called.");
        Scenario.Require(hooks > 0, VerdictKind.NeverJoined, "Join returned before OnEnded had ended.");
        worker.Hooks.Should().Be(1, "OnEnded runs once");
        worker.WasAliveInHook.Should().BeTrue("OnEnded runs on the worker's thread, so that thread is alive");
        worker.IsAlive.Should().BeFalse("Join has returned");
        (worker.Error is null).Should().BeTrue("Run threw nothing, and Error is {0}", Thrown.Name(worker.Error));
    }

    [Check(
        "an exception of Run ends up in Error, OnEnded runs all the same, and the process lives on",
        Points = 1,
        Needs = nameof(OnEndedRunsOnceAfterRun),
        Hint = "Follow the exception upwards from Run, method by method. Where does it stop, and what has been done by then?")]
    public void AnExceptionEndsUpInError()
    {
        var problem = new OvenException("the oven is cold");
        var failing = new HookedProbe("baker", () => throw problem);
        var working = new HookedProbe("miller");
        var withoutHook = new Probe("cook", () => throw problem);
        (failing.Error is null).Should().BeTrue("nothing has happened yet");

        failing.Start();
        working.Start();
        withoutHook.Start();
        failing.Join();
        working.Join();
        withoutHook.Join();

        ReferenceEquals(failing.Error, problem).Should().BeTrue(
            "Error has to be the very exception that Run threw, and it is {0}", Thrown.Name(failing.Error));
        failing.Hooks.Should().Be(1, "OnEnded runs once, also after an exception");
        ReferenceEquals(failing.ErrorInHook, problem).Should().BeTrue(
            "Error has to be there when OnEnded begins, and it was {0}", Thrown.Name(failing.ErrorInHook));
        working.Hooks.Should().Be(1, "OnEnded runs once");
        (working.Error is null).Should().BeTrue("this worker's Run threw nothing, and Error is {0}", Thrown.Name(working.Error));
        ReferenceEquals(withoutHook.Error, problem).Should().BeTrue(
            "a worker without an OnEnded of its own keeps the exception, too, and Error is {0}", Thrown.Name(withoutHook.Error));
    }

    /// <summary>A type of our own, so that only a catch of every exception catches it.</summary>
    private sealed class OvenException(string message) : Exception(message);
}
