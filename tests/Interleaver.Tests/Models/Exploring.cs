using System.Runtime.ExceptionServices;
using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Models;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Models.Tests;

/// <summary>Runs a small program on the models in all its interleavings, and gives the set of what came out.</summary>
internal static class Exploring
{
    /// <summary>Appended to an outcome when two accesses to a <see cref="Variable"/> were not ordered.</summary>
    public const string Race = " race";

    /// <summary>What is seen when nobody can go on.</summary>
    public const string Deadlock = "deadlock";

    /// <summary>
    /// All outcomes. Two searches must agree: the one that leaves out what only repeats an order of commuting steps has
    /// to see whatever the plain one sees, or some model names the wrong operation at a step.
    /// </summary>
    public static HashSet<string> Outcomes(Func<string> program)
    {
        var all = Run(program, new ReducedSearch(), adversarialTime: false);
        BoundedOutcomes(program).Should().BeSubsetOf(all, "the steps left out commute");
        return all;
    }

    /// <summary>Outcomes with at most two preemptions: for programs that spin, or if time may move at any step.</summary>
    public static HashSet<string> BoundedOutcomes(Func<string> program, bool adversarialTime = false) =>
        Run(program, new BoundedSearch(2), adversarialTime);

    /// <summary>How the first interleaving ends, in which nobody is preempted.</summary>
    public static RunEnd FirstEnd(Action program) =>
        new Scheduler(new RaceDetector(new HappensBefore()), false, new Limits()).Run(program, new Replay(Schedule.Parse("-")));

    /// <summary>Starts a thread for each action, and waits for all.</summary>
    public static void Together(params Action[] actions)
    {
        var threads = Array.ConvertAll(actions, action => new Interleaver.Models.Thread(() => action()));
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    /// <summary>A place at which others may run.</summary>
    public static void Step() => Interleaver.Models.Interlocked.MemoryBarrier();

    /// <summary>Registers a place in a made-up source file, for calls that follow <see cref="Memory.At"/>.</summary>
    public static int Place(string subject) => Places.Add(new Place(new SourceLine("Test.cs", 1), "", subject, "", true));

    /// <summary>Milliseconds of virtual time since the interleaving began.</summary>
    public static long Now => ControlledThread.Current!.Scheduler.Clock.Now / TimeSpan.TicksPerMillisecond;

    /// <summary>The result, or the name of the exception's type.</summary>
    public static string Try(Func<object?> call)
    {
        try
        {
            return call()?.ToString() ?? "null";
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            return exception.GetType().Name;
        }
    }

    /// <inheritdoc cref="Try(Func{object?})"/>
    public static string Try(Action call) => Try(() =>
    {
        call();
        return "done";
    });

    private static HashSet<string> Run(Func<string> program, IStrategy strategy, bool adversarialTime)
    {
        var races = new RaceDetector(new HappensBefore());
        var scheduler = new Scheduler(races, adversarialTime, new Limits(Steps: 2_000));
        var outcomes = new HashSet<string>();
        for (var count = 0; strategy.Begin(); count++)
        {
            count.Should().BeLessThan(300_000, "a test's program must be small");
            var result = "";
            var end = scheduler.Run(() => result = program(), strategy);
            if (end is not RunEnd.Redundant)
            {
                outcomes.Add(Describe(end, result) + (races.Races.Count > 0 ? Race : ""));
            }
        }

        return outcomes;
    }

    private static string Describe(RunEnd end, string result)
    {
        switch (end)
        {
            case RunEnd.Completed:
                return result;
            case RunEnd.Deadlocked:
                return Deadlock;
            case RunEnd.BodyThrew { Exception: AssertionException assertion }:
                ExceptionDispatchInfo.Throw(assertion);
                return "";
            case RunEnd.BodyThrew threw:
                return threw.Exception.GetType().Name;
            case RunEnd.ThreadThrew threw:
                return "thread: " + threw.Exception.GetType().Name;
            default:
                return end.GetType().Name;
        }
    }

    /// <summary>Counts who is inside. To go in or out is a step that is seen, so the count is right in every search.</summary>
    internal sealed class Room
    {
        private readonly SyncObject door = new("room");

        /// <summary>How many are inside.</summary>
        public int Inside { get; private set; }

        /// <summary>The most that were inside at once.</summary>
        public int Most { get; private set; }

        /// <summary>Goes in and out again.</summary>
        public void Visit()
        {
            Move(1);
            Move(-1);
        }

        private void Move(int change)
        {
            var self = ControlledThread.Current!;
            self.Scheduler.Point(self, new Operation(OperationKind.Change, door));
            Inside += change;
            Most = Math.Max(Most, Inside);
        }
    }

    /// <summary>A plain variable, whose accesses must be ordered by the program.</summary>
    internal sealed class Variable
    {
        /// <summary>Announces a read.</summary>
        public void Read() => Memory.ReadField(this, 0, 0);

        /// <summary>Announces a write.</summary>
        public void Write() => Memory.WriteField(this, 0, 0);
    }
}
