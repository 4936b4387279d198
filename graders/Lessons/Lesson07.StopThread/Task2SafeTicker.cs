using Grading;
using Interleaver.Checking;
using Lesson07;

namespace Lessons.Lesson07;

[LessonTask(lesson: 7, number: 2, title: "A ticker that anybody may stop at any time", section: "Stop safely")]
public class Task2SafeTicker
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Odd = TimeSpan.FromMilliseconds(503);

    [Check("Stop before Start, Start twice, Stop twice: none of it does harm", Points = 1,
        Hint = "Write down what each call finds: not yet started, running, stopped. A thread that was never started cannot be joined.")]
    public void NoneOfItDoesHarm()
    {
        var never = new Ticks();
        var early = new SafeTicker(Second, never.Run);
        early.Stop();
        early.Stop();
        early.Start();
        Thread.Sleep(5 * Second);
        never.RequireBegun(0, "it was stopped before it was started, and that holds for good");

        var ticks = new Ticks();
        var ticker = new SafeTicker(Second, ticks.Run);
        ticker.Start();
        ticker.Start();
        Thread.Sleep((2 * Second) + Odd);
        Watch.RequireSoon(ticker.Stop, TimeSpan.Zero, "in the middle of a pause");
        Watch.RequireSoon(ticker.Stop, TimeSpan.Zero, "a second time");
        ticker.Start();
        ticks.RequireOver(2);
    }

    [Check("Start and Stop at the same moment: whoever wins, when both have returned nothing runs", Points = 1,
        Hint = "Start asks whether it may, and then starts. What if Stop comes between the two? And does any call take back that somebody asked?")]
    public void WhoeverWinsNothingRuns()
    {
        var ticks = new Ticks();
        var ticker = new SafeTicker(Second, ticks.Run);
        var first = Threads.Start(ticker.Start);
        var second = Threads.Start(ticker.Start);
        TimeSpan began = Scenario.Now;

        ticker.Stop();

        var took = (Scenario.Now - began).TotalMilliseconds;
        first.Join();
        second.Join();
        Scenario.Require(took == 0, VerdictKind.TooSlowToStop,
            $"the ticker was asked to stop when it had hardly begun, and that took {took} ms");
        ticks.RequireOver(0);
    }

    [Check("sixteen threads and the tick itself stop it: the tick goes on at once, the others when it has ended", Points = 1,
        Interleavings = 100, Needs = nameof(NoneOfItDoesHarm),
        Hint = "All callers are promised the same, not only the first one. And who can never see the end of a thread, however long it waits?")]
    public void SixteenThreadsAndTheTickItselfStopIt()
    {
        // The tick is the first to ask, and asks again when all the others are waiting for its end.
        SafeTicker? ticker = null;
        var waited = 0.0;
        var ticks = new Ticks(takes: Second)
        {
            AtBothEnds = () =>
            {
                TimeSpan asked = Scenario.Now;
                ticker!.Stop();
                waited += (Scenario.Now - asked).TotalMilliseconds;
            },
        };
        ticker = new SafeTicker(Second, ticks.Run);
        TimeSpan began = Scenario.Now;
        ticker.Start();

        var early = 0;
        var stoppers = Threads.Start(16, number =>
        {
            Thread.Sleep(Second + Odd);
            ticker.Stop();
            if (ticks.Ended == 0)
            {
                Interlocked.Increment(ref early);
            }
        });
        Threads.JoinAll(stoppers);

        var took = Scenario.Now - began;
        ticks.RequireOver(1);
        Scenario.Require(waited == 0, VerdictKind.TooSlowToStop,
            $"the tick cannot wait for its own end, so its calls of Stop return at once, and they took {waited} ms");
        Scenario.Require(early == 0, VerdictKind.NeverJoined,
            $"a tick was under way, and {early} of 16 calls of Stop returned before it had ended");
        Scenario.Require(took <= 2 * Second, VerdictKind.TooSlowToStop,
            $"the tick had ended after {2 * Second.TotalMilliseconds} ms, and the last Stop returned after {took.TotalMilliseconds} ms");
    }
}
