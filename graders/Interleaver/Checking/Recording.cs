using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tracing;

namespace Interleaver.Checking;

/// <summary>Runs an interleaving again to write it down.</summary>
/// <param name="scenario">What is run.</param>
/// <param name="limits">The budgets of an interleaving.</param>
/// <param name="scheduler">Who runs it.</param>
/// <param name="observer">Who listens.</param>
/// <param name="diagnosis">Who says what it shows.</param>
internal sealed class Recording(Action scenario, Limits limits, Scheduler scheduler, Observer observer, Diagnosis diagnosis)
{
    // A few for each step that an interleaving may have.
    private const int RowsAtOnce = 60_000;

    /// <summary>Once, and no second time: a debugger would stop twice in all that it is to show.</summary>
    public Written Once(Schedule schedule) => Run(schedule, limits);

    /// <summary>The latest rows.</summary>
    public Written Latest(Schedule schedule) => Latest(schedule, limits);

    /// <summary>The beginning of what has no end: it shows as much as all of it, if it is the same that has none. Null where it is not.</summary>
    public Written? Brief(Evidence evidence, Schedule schedule)
    {
        if (evidence is not Evidence.Endless endless)
        {
            return null;
        }

        var written = Latest(schedule, endless.Of == Excess.Memory ? limits.TenthOfMemory : limits.TenthOfRounds);
        return endless.IsSame(written.Evidence) ? written : null;
    }

    // To write a row costs far more than to count it, but less than a step. Of those that do not fit only the last matters, to the row after it.
    private Written Latest(Schedule schedule, Limits budgets)
    {
        var written = Run(schedule, budgets, end: RowsAtOnce);
        return written.Recorder.Rows <= RowsAtOnce ? written : Run(schedule, budgets, written.Recorder.Left - 1);
    }

    private Written Run(Schedule schedule, Limits budgets, int first = 0, int end = int.MaxValue)
    {
        var recorder = observer.Recorder = new Recorder(first, end);
        scheduler.TracesLines = true;
        scheduler.ForgetEffort();
        var replay = new Replay(schedule);
        replay.Begin();
        var evidence = diagnosis.Of(scheduler.Run(scenario, replay, budgets));
        scheduler.TracesLines = false;
        observer.Recorder = null;
        return new Written(evidence, recorder, [.. scheduler.Threads.Select(thread => thread.DisplayName)]);
    }

    /// <summary>What was written down.</summary>
    /// <param name="Evidence">What the interleaving shows; null for nothing.</param>
    /// <param name="Recorder">The rows.</param>
    /// <param name="Threads">What a reader calls each thread, by number.</param>
    public sealed record Written(Evidence? Evidence, Recorder Recorder, IReadOnlyList<string> Threads)
    {
        /// <summary>The rows, for a reader.</summary>
        public Trace Trace => Recorder.Finish(Threads);
    }
}
