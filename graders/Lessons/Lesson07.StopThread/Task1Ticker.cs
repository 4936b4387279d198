using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson07;

namespace Lessons.Lesson07;

[LessonTask(lesson: 7, number: 1, title: "A worker that stops soon when it is asked", section: "Stop soon")]
public class Task1Ticker
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // No round number, for those who pause in slices and look between them.
    private static readonly TimeSpan Odd = TimeSpan.FromMilliseconds(503);

    [Check("it ticks after each pause, on a thread of its own, until it is stopped", Points = 1,
        Hint = "What does the new thread do in each round, and what decides whether there is another one? The caller goes on meanwhile.")]
    public void ItTicksAfterEachPause()
    {
        var ticks = new Ticks();
        var ticker = new Ticker(Second, ticks.Run);
        Thread.Sleep(5 * Second);
        ticks.RequireBegun(0, "nothing runs before Start");

        TimeSpan began = Scenario.Now;
        ticker.Start();
        ticks.RequireBegun(0, "the pause comes first");
        Scenario.Require(Scenario.Now == began, VerdictKind.TooStrict,
            "Start waited: the caller and the ticker are never under way at the same time");
        var rounds = Scenario.Draw(2, 4);
        for (var round = 1; round <= rounds; round++)
        {
            Thread.Sleep(round == 1 ? Second + Odd : Second);
            ticks.RequireBegun(round, $"a tick is due every second, and {round}.5 seconds have passed");
            (ticks.LastBegan - began).Should().Be(round * Second, "that is when tick number {0} is due", round);
        }

        ticker.Stop();
        ticks.RequireOver(rounds);
    }

    [Check("Stop cuts the pause short", Points = 1,
        Hint = "A thread in Sleep hears nothing. Which wait ends when the time is up, and also when somebody gives a signal?")]
    public void StopCutsThePauseShort()
    {
        var ticks = new Ticks();
        var ticker = new Ticker(10 * Second, ticks.Run);
        ticker.Start();
        var before = Scenario.Draw(1, 3);
        Thread.Sleep((before * 10 * Second) + Odd);

        Watch.RequireSoon(ticker.Stop, TimeSpan.Zero, "in the middle of a pause");

        ticks.RequireOver(before);
    }

    [Check("Stop waits for the tick that is under way, and no other one begins", Points = 1,
        Hint = "Stop has two halves: to ask, and to know that it has happened. Which call comes back when a thread has ended?")]
    public void StopWaitsForTheTick()
    {
        var ticks = new Ticks(takes: 2 * Second);
        var ticker = new Ticker(Second, ticks.Run);
        ticker.Start();
        Thread.Sleep(Second + Odd);

        Watch.RequireSoon(ticker.Stop, (2 * Second) - Odd, "in the middle of a tick");

        ticks.RequireOver(1);
    }
}
