using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson01;

namespace Lessons.Lesson01;

[LessonTask(lesson: 1, number: 2, title: "Run several actions at the same time", section: "Run several actions at the same time")]
public class Task2ManyThreads
{
    [Check(
        "each of three actions runs once, and all are done when the call returns",
        Points = 1,
        Hint = "Keep every thread that you start: each of them has to be waited for.")]
    public void EachActionRunsOnce()
    {
        var first = new Witness();
        var second = new Witness();
        var third = new Witness();
        var call = new ObservedCall(
            "RunTogether",
            () => ManyThreads.RunTogether(first.Act, second.Act, third.Act),
            first,
            second,
            third);

        call.RequireAnotherThread();
        call.RequireThatItWaited();
        int[] runs = [first.Runs, second.Runs, third.Runs];
        runs.Should().Equal([1, 1, 1], "each of the three actions runs once");
    }

    [Check(
        "the actions are under way at the same time",
        Points = 1,
        Needs = nameof(EachActionRunsOnce),
        Hint = "When you wait for a thread, which of the others have been started by then?")]
    public void TheActionsRunAtTheSameTime()
    {
        int inside = 0;
        bool allInside = false;

        // The pause lets time pass, so the other actions come in without any luck, if only they may.
        void ComeInAndLeave()
        {
            if (Interlocked.Increment(ref inside) == 3)
            {
                Volatile.Write(ref allInside, true);
            }

            Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(100)));
            Interlocked.Decrement(ref inside);
        }

        ManyThreads.RunTogether(ComeInAndLeave, ComeInAndLeave, ComeInAndLeave);

        Scenario.Sometimes("all three actions are under way at the same time", Volatile.Read(ref allInside));
    }

    [Check(
        "any number of actions will do: none, one, eight",
        Points = 1,
        Needs = nameof(EachActionRunsOnce),
        Hint = "Take the number of actions from the array, and go through your code with an empty one.")]
    public void AnyNumberOfActionsWillDo()
    {
        ManyThreads.RunTogether();

        var single = new Witness();
        ManyThreads.RunTogether(single.Act);
        single.Runs.Should().Be(1, "one action, alone, runs once");

        var witnesses = new Witness[8];
        var actions = new Action[8];
        for (int i = 0; i < witnesses.Length; i++)
        {
            witnesses[i] = new Witness();
            actions[i] = witnesses[i].Act;
        }

        var call = new ObservedCall("RunTogether", () => ManyThreads.RunTogether(actions), witnesses);

        call.RequireThatItWaited();
        witnesses.Sum(witness => witness.Runs).Should().Be(8, "each of the eight actions runs once");
    }
}
