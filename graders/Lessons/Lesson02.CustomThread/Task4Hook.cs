using FluentAssertions;
using Grading;
using Interleaver.Checking;

namespace Lessons.Lesson02;

[LessonTask(lesson: 2, number: 4, title: "A last word, also after an exception", section: "Give the worker a last word")]
public class Task4Hook
{
    private static TimeSpan LongEnough => Scenario.LongEnough(TimeSpan.FromDays(1));

    [Check(
        "OnEnded runs once, on the worker's thread, after Run and before Join returns",
        Points = 1,
        MaySpin = true,
        Hint = "The thread executes a method of yours. Which two calls are in it, and in which order?")]
    public void OnEndedRunsOnceAfterRun()
    {
        var worker = new Probe("baker", hasHook: true);
        RequireError(worker.Error, null, "Before Start");

        worker.Start();
        worker.Join();
        var hooks = worker.Hooks;
        Thread.Sleep(LongEnough);

        Scenario.Require(worker.Hooks > 0, VerdictKind.WrongResult, "Run had ended, and OnEnded was not called.");
        Scenario.Require(hooks > 0, VerdictKind.NeverJoined, "Join returned before OnEnded had ended.");
        worker.Hooks.Should().Be(1, "OnEnded runs once");
        worker.WasAliveInHook.Should().BeTrue("OnEnded runs on the worker's thread, so that thread is alive");
        worker.IsAlive.Should().BeFalse("Join has returned");
        RequireError(worker.Error, null, "After a Run that threw nothing");
    }

    [Check(
        "an exception of Run ends up in Error, OnEnded runs all the same, and the process lives on",
        Points = 1,
        MaySpin = true,
        Needs = nameof(OnEndedRunsOnceAfterRun),
        Hint = "Follow the exception upwards from Run, method by method. Where does it stop, and what has been done by then?")]
    public void AnExceptionEndsUpInError()
    {
        var problem = new OvenException("the oven is cold");
        var failing = new Probe("baker", () => throw problem, hasHook: true);
        var working = new Probe("miller", hasHook: true);
        var withoutHook = new Probe("cook", () => throw problem);
        RequireError(failing.Error, null, "Before Start");

        failing.Start();
        working.Start();
        withoutHook.Start();
        failing.Join();
        working.Join();
        withoutHook.Join();

        RequireError(failing.Error, problem, "After a Run that threw");
        failing.Hooks.Should().Be(1, "OnEnded runs once, also after an exception");
        RequireError(failing.ErrorInHook, problem, "When OnEnded begins");
        working.Hooks.Should().Be(1, "OnEnded runs once");
        RequireError(working.Error, null, "After a Run that threw nothing, beside one that threw");
        RequireError(withoutHook.Error, problem, "After a Run that threw, in a worker without a last word");
    }

    private static void RequireError(Exception? error, Exception? expected, string when) =>
        Scenario.Require(
            ReferenceEquals(error, expected),
            VerdictKind.WrongResult,
            expected is null
                ? $"{when}, Error has to be null, and it was {Thrown.Name(error)}."
                : $"{when}, Error has to be the very exception that Run threw, and it was {(error is null ? "null" : Thrown.Name(error))}.");

    /// <summary>A type of our own, so that only a catch of every exception catches it.</summary>
    private sealed class OvenException(string message) : Exception(message);
}
