using Grading;
using Interleaver.Checking;
using Lesson07;

namespace Lessons.Lesson07;

[LessonTask(lesson: 7, number: 4, title: "Clean up once, and leave nothing half done", section: "Clean up, once")]
public class Task4Unloader
{
    [Check("however the work ends, the clean-up follows it, once", Points = 1,
        Hint = "The work may end in three ways, and one of them is an exception. Which block of C# lies on every way out?")]
    public void HoweverTheWorkEnds()
    {
        var parcels = Scenario.Draw(1, 3);
        var small = new Ship(parcels);
        var unloader = new Unloader(small.Take, small.Put, small.CleanUp);
        unloader.Start();
        unloader.Join();
        unloader.Stop();
        unloader.Join();
        small.RequireOver(parcels, "Join");
        RequireError(unloader, null);

        var heavy = new InvalidOperationException("too heavy");
        var badTake = new Ship(5) { TakeThrows = (1, heavy) };
        unloader = new Unloader(badTake.Take, badTake.Put, badTake.CleanUp);
        unloader.Start();
        unloader.Join();
        badTake.RequireOver(1, "Join");
        RequireError(unloader, heavy);

        var wet = new PierException("the pier is wet");
        var badPut = new Ship(5) { PutThrows = (1, wet) };
        unloader = new Unloader(badPut.Take, badPut.Put, badPut.CleanUp);
        unloader.Start();
        unloader.Join();
        unloader.Stop();
        badPut.RequireOver(1, "Join");
        RequireError(unloader, wet);
    }

    [Check("eight threads stop it in the middle: what is taken is put ashore, and nothing else is taken", Points = 1, Interleavings = 120,
        Hint = "A parcel that has been taken has to be put. So there is one place in each round where the thread may look whether it shall stop.")]
    public void EightThreadsStopIt()
    {
        // In the middle of the second taking: that parcel has still to be put.
        var ship = new Ship(9);
        var unloader = new Unloader(ship.Take, ship.Put, ship.CleanUp);
        unloader.Start();
        var early = 0;
        var stoppers = Threads.Start(8, number =>
        {
            Thread.Sleep(2.5 * Ship.Step);
            unloader.Stop();
            if (ship.CleanUps == 0)
            {
                Interlocked.Increment(ref early);
            }
        });
        Threads.JoinAll(stoppers);
        ship.RequireOver(2, "Stop");
        Scenario.Require(early == 0, VerdictKind.NeverJoined, $"{early} of 8 calls of Stop returned before the clean-up had ended");
        RequireError(unloader, null);

        // In the middle of putting, and in the middle of the clean-up.
        foreach (var when in new[] { 1.5, 4.5 })
        {
            ship = new Ship(1 + (int)when / 4);
            unloader = new Unloader(ship.Take, ship.Put, ship.CleanUp);
            unloader.Start();
            Thread.Sleep(when * Ship.Step);
            unloader.Stop();
            ship.RequireOver(ship.Taken, "Stop");
        }
    }

    private static void RequireError(Unloader unloader, Exception? expected)
    {
        var error = unloader.Error;
        Scenario.Require(ReferenceEquals(error, expected), VerdictKind.WrongResult,
            $"Error has to be {Name(expected)}, and it is {Name(error)}");
    }

    private static string Name(Exception? exception) =>
        exception is null ? "null, for nothing went wrong" : $"the {exception.GetType().Name} that was thrown";

    /// <summary>A type of our own, so that only a catch of every exception catches it.</summary>
    private sealed class PierException(string message) : Exception(message);
}
