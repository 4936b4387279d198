using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Fuzz;

/// <summary>What the engine makes of a program: all outcomes that a search finds, and whether each interleaving replays.</summary>
internal sealed class OnTheEngine
{
    // So many of the interleavings are replayed.
    private const int Replays = 20;

    private readonly Action main;
    private readonly Listening listening = new();
    private readonly Scheduler scheduler;

    private OnTheEngine(Action main)
    {
        this.main = main;
        scheduler = new Scheduler(listening, adversarialTime: false, new Limits());
    }

    /// <summary>What the interleavings come to.</summary>
    public SortedSet<string> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether one of them has a data race.</summary>
    public bool HasRace { get; private set; }

    /// <summary>Whether the search did not get to its end.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>How many were run.</summary>
    public int Interleavings { get; private set; }

    /// <summary>Schedules that gave something else when they were replayed.</summary>
    public List<string> Diverged { get; } = [];

    /// <summary>All of them together, in order.</summary>
    public ulong Traces { get; private set; }

    /// <summary>Explores, until it has run so many interleavings at most.</summary>
    public static OnTheEngine Explore(Action main, IStrategy strategy, int most)
    {
        var engine = new OnTheEngine(main);
        engine.Explore(strategy, most);
        return engine;
    }

    private void Explore(IStrategy strategy, int most)
    {
        while (strategy.Begin())
        {
            if (HasGivenUp = Interleavings >= most)
            {
                return;
            }

            var end = scheduler.Run(main, strategy);
            Traces = unchecked((Traces * 31) + listening.Trace);
            if (end is RunEnd.Redundant)
            {
                continue;
            }

            Interleavings++;
            HasRace |= listening.HasRace;
            var outcome = OutcomeOf(end);
            if (Outcomes.Add(outcome) || Interleavings <= Replays)
            {
                Again(outcome);
            }
        }
    }

    private void Again(string outcome)
    {
        var (schedule, trace, steps) = (scheduler.Schedule.ToString(), listening.Trace, scheduler.Steps);
        var replay = new Scheduling.Strategies.Replay(Schedule.Parse(schedule));
        replay.Begin();
        var again = OutcomeOf(scheduler.Run(main, replay));
        if (again != outcome || listening.Trace != trace || scheduler.Steps != steps || replay.Diverged || scheduler.Schedule.ToString() != schedule)
        {
            Diverged.Add($"{schedule}: {outcome}, then {again}");
        }
    }

    private string OutcomeOf(RunEnd end) => end switch
    {
        RunEnd.Completed => listening.Printed.ToString(),
        RunEnd.Deadlocked deadlocked => "blocked: " + string.Join(' ', deadlocked.Blocked
            .Select(blocked => blocked.Name.StartsWith("task", StringComparison.Ordinal) ? "task" : blocked.Name).Order(StringComparer.Ordinal)),
        RunEnd.BodyThrew threw => threw.Exception.ToString(),
        RunEnd.ThreadThrew threw => threw.Exception.ToString(),
        _ => end.ToString(),
    };
}
