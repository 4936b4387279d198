using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson01;

namespace Lessons.Lesson01;

[LessonTask(lesson: 1, number: 1, title: "Run an action in a thread and wait for it", section: "Run an action in a thread and wait for it")]
public class Task1OneThread
{
    [Check(
        "the action runs once, on another thread, and is done when the call returns",
        Points = 1,
        Hint = "Making a thread, starting it and waiting for it are three calls on the same object.")]
    public void TheActionRunsOnceOnAnotherThread()
    {
        var action = new Witness();
        var call = new ObservedCall("RunAndWait", () => OneThread.RunAndWait(action.Act), action);

        call.RequireAnotherThread();
        call.RequireThatItWaited();
        action.Runs.Should().Be(1, "RunAndWait runs its action once");
    }

    [Check(
        "a slow action is waited for, however long it takes",
        Points = 1,
        Needs = nameof(TheActionRunsOnceOnAnotherThread),
        Hint = "A wait with a time limit may end before the thread does; what does it return then?")]
    public void ASlowActionIsWaitedFor()
    {
        // Longer than any limit that one writes down without thinking, short enough to be polled for.
        var action = new Witness(takes: TimeSpan.FromSeconds(90));
        var call = new ObservedCall("RunAndWait", () => OneThread.RunAndWait(action.Act), action);

        call.RequireThatItWaited();
        action.Runs.Should().Be(1, "RunAndWait runs its action once");
    }
}
