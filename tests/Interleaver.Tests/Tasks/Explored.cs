using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Models.Tests;

/// <summary>Runs a body under one schedule after another and keeps what came out of each, as text.</summary>
internal sealed class Explored : IListener
{
    private readonly HappensBefore order = new();
    private readonly RaceDetector races;
    private readonly List<Event> events = [];
    private readonly SortedSet<string> outcomes = new(StringComparer.Ordinal);

    private Explored() => races = new RaceDetector(order);

    /// <summary>The different outcomes, in order.</summary>
    public IReadOnlyCollection<string> Outcomes => outcomes;

    /// <summary>How many interleavings were run, without those given up as redundant.</summary>
    public int Interleavings { get; private set; }

    /// <summary>The pauses of the last interleaving, in ms.</summary>
    public IEnumerable<long> Pauses => events.Where(e => e.Kind == EventKind.Slept).Select(e => e.Amount / TimeSpan.TicksPerMillisecond);

    /// <summary>What the last interleaving wrote, a call each.</summary>
    public IEnumerable<string> Written => events.Where(e => e.Kind == EventKind.Wrote).Select(e => e.Text);

    /// <summary>What the interleavings wrote, all that differ.</summary>
    public SortedSet<string> Outputs { get; } = new(StringComparer.Ordinal);

    /// <summary>All interleavings that differ.</summary>
    public static Explored All(Func<object?> body) => Run(body, new ReducedSearch(), false);

    /// <summary>All interleavings with at most three preemptions, with time that may move at any step.</summary>
    public static Explored AnyTime(Func<object?> body) => Run(body, new BoundedSearch(3), true);

    /// <summary>All interleavings with at most two preemptions.</summary>
    public static Explored Bounded(Func<object?> body) => Run(body, new BoundedSearch(2), false);

    /// <summary>The interleaving without a single departure.</summary>
    public static Explored Once(Func<object?> body) => Run(body, new Replay(new Schedule([])), false, most: 1);

    public void OnBegin()
    {
        events.Clear();
        races.OnBegin();
    }

    public void OnEvent(in Event e)
    {
        events.Add(e);
        races.OnEvent(e);
    }

    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site) =>
        races.OnAccess(thread, block, slot, leaf, kind, site);

    private static Explored Run(Func<object?> body, IStrategy strategy, bool adversarial, int most = 200_000)
    {
        var explored = new Explored();
        var scheduler = new Scheduler(explored, adversarial, new Limits());
        while (explored.Interleavings < most && strategy.Begin())
        {
            object? result = null;
            var end = scheduler.Run(() => result = body(), strategy);
            if (end is RunEnd.Redundant)
            {
                continue;
            }

            explored.Interleavings++;
            explored.Outputs.Add(string.Concat(explored.Written));
            explored.outcomes.Add(explored.races.Races.Count > 0 ? "race" : Describe(end, result, scheduler));
        }

        return explored;
    }

    private static string Describe(RunEnd end, object? result, Scheduler scheduler) => end switch
    {
        RunEnd.Completed => Told.Value(result),
        RunEnd.BodyThrew body => Told.Exception(body.Exception),
        RunEnd.ThreadThrew thread => $"{thread.Name} threw {Told.Exception(thread.Exception)}",
        RunEnd.Deadlocked deadlock => "deadlock: " + string.Join(", ", deadlock.Blocked.Select(blocked => Describe(blocked, scheduler))),
        _ => end.GetType().Name,
    };

    private static string Describe(BlockedThread blocked, Scheduler scheduler) => blocked.Joins >= 0
        ? $"{blocked.Name} waits for the end of {scheduler.Threads[blocked.Joins].DisplayName}"
        : $"{blocked.Name} waits for the {blocked.WaitsFor}";
}
