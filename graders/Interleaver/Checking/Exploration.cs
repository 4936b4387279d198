using System.Diagnostics;
using Interleaver.Detection;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tracing;

namespace Interleaver.Checking;

/// <summary>One exploration: the search, and what becomes of the first failure.</summary>
internal sealed class Exploration
{
    // A strategy that gives up equivalent interleavings may do so this often for each one that it runs.
    private const int RedundantPerInterleaving = 3;
    private const int Replays = 300;

    // Of all replays together, in thousandths of one that has no end.
    private const int ReplayedEffort = 3_000;

    private readonly Action scenario;
    private readonly Settings settings;
    private readonly Observer observer = new();
    private readonly Scheduler scheduler;
    private readonly Diagnosis diagnosis;
    private readonly Recording recording;
    private readonly PredictedDeadlocks predicted = new();
    private int interleavings;
    private int preemptions = -1;
    private bool hasPardoned;
    private bool isModest;
    private bool isSpent;

    public Exploration(Action scenario, Settings settings)
    {
        this.scenario = scenario;
        this.settings = settings;
        scheduler = new Scheduler(observer, settings.Time == TimeMode.Adversarial, settings.Limits)
        {
            Numbers = settings.Numbers,
            InAll = LimitsInAll.Of(settings.Limits, settings.Interleavings),
        };
        diagnosis = new Diagnosis(scheduler, observer, settings.MaySpin);
        recording = new Recording(scenario, settings.Limits, scheduler, observer, diagnosis);
    }

    /// <summary>Changes while the exploration gets anywhere.</summary>
    public long Pulse => scheduler.Pulse;

    /// <summary>What it has done so far, in thousandths of what one interleaving may.</summary>
    public long Effort => scheduler.EffortInAll;

    /// <summary>How long threads have had the turn.</summary>
    public TimeSpan InTurns => scheduler.InTurns;

    /// <summary>Where the running thread was last seen.</summary>
    public int LastSite => scheduler.Running?.Site ?? 0;

    public Verdict Run()
    {
        if (settings.Replay is { } schedule)
        {
            var once = recording.Once(schedule);
            var written = once.Evidence is not { } found || Debugger.IsAttached ? once : recording.Brief(found, schedule) ?? once;
            return written.Evidence is { } evidence ? Failed(evidence, schedule, written) : Pass(false);
        }

        foreach (var part in Portfolio.Of(settings, predicted))
        {
            if (RunPart(part, out var finished) is { } failed)
            {
                return failed;
            }

            if (isSpent)
            {
                return Pass(false);
            }

            if (finished && part.IsExhaustive() && !scheduler.HasHeldBack)
            {
                return Pass(true);
            }

            if (finished)
            {
                preemptions = part.Preemptions;
            }

            // Only a search that does not see everything has to be told where to look.
            observer.LockOrders ??= new LockOrders();
        }

        return Pass(false);
    }

    private Verdict? RunPart(PortfolioPart part, out bool finished)
    {
        var redundant = 0;
        while (!(finished = !part.Strategy.Begin()) && part.Used < part.Share && redundant < part.Share * RedundantPerInterleaving)
        {
            var evidence = RunOnce(part.Strategy, out var end);
            if (end is RunEnd.Redundant)
            {
                redundant++;
                continue;
            }

            part.Used++;
            interleavings++;
            isModest |= interleavings == 1 && scheduler.Effort <= LimitsInAll.Modest;
            if (evidence is not null && !IsPardoned(evidence))
            {
                // What all interleavings take together, none of them shows alone.
                return evidence is Evidence.Endless { Of: Excess.Effort }
                    ? Fail(evidence, scheduler.Schedule) with { Schedule = null }
                    : Fail(evidence, Shorten(evidence));
            }

            if (isSpent)
            {
                return null;
            }

            if (observer.LockOrders is { } orders)
            {
                predicted.Add(orders);
            }
        }

        return null;
    }

    private Verdict Pass(bool exhaustive) => Witnesses.Of(scheduler).Missing is { } missing && settings.Replay is null
        ? Fail(new Evidence.NeverHappened(missing), new Schedule([])) with { Schedule = null }
        : new Verdict.Passed(new Coverage(interleavings, exhaustive, preemptions));

    private Verdict.Failed Fail(Evidence evidence, Schedule schedule)
    {
        var written = recording.Brief(evidence, schedule) ?? recording.Latest(schedule);
        return Failed(written.Evidence ?? evidence, schedule, written);
    }

    private Verdict.Failed Failed(Evidence shown, Schedule schedule, Recording.Written written)
    {
        var trace = written.Trace;
        shown = shown.Places.Any(place => place.IsLearners) ? shown : shown with { Suspects = Suspects.In(trace, shown.Kind) };
        return new Verdict.Failed(shown, schedule, interleavings, trace);
    }

    private Schedule Shorten(Evidence evidence)
    {
        var (found, effort) = (scheduler.Schedule, 0);
        var shorter = Shortener.Shorten(
            found.Departures,
            departures => effort < ReplayedEffort && Fails(departures),
            Replays);
        return new Schedule(shorter);

        bool Fails(IReadOnlyList<(int Index, int Choice)> departures)
        {
            var fingerprint = Once(new Replay(new Schedule(departures)))?.Fingerprint;
            effort += scheduler.Effort;
            scheduler.ForgetEffort();
            return fingerprint == evidence.Fingerprint;
        }
    }

    // A search may make every choice against the threads: one gives way at each step to another that does the same. No
    // progress is what stays when nobody chooses any more, for as long again. What that search takes is not the fault of threads
    // either that do little where nobody chooses: when it has used up what there is for all interleavings, those that were
    // explored have to do.
    private bool IsPardoned(Evidence evidence)
    {
        isSpent = (hasPardoned || isModest) && evidence is Evidence.Endless { Of: Excess.Effort };
        return isSpent || (evidence is Evidence.Endless { Of: Excess.Rounds } && scheduler.Schedule.Departures.Count > 0 && EndsWhenLeftAlone());
    }

    // What goes wrong then is left for the search to find, but does not pass if that finds nothing.
    private bool EndsWhenLeftAlone()
    {
        var alone = new Replay(scheduler.Schedule);
        alone.Begin();
        var evidence = diagnosis.Of(scheduler.Run(scenario, alone, settings.Limits.Doubled));
        hasPardoned |= evidence is null;
        return evidence is not Evidence.Endless;
    }

    private Evidence? Once(IStrategy strategy)
    {
        strategy.Begin();
        return RunOnce(strategy, out _);
    }

    private Evidence? RunOnce(IStrategy strategy, out RunEnd end)
    {
        end = scheduler.Run(scenario, strategy);
        return diagnosis.Of(end);
    }
}
