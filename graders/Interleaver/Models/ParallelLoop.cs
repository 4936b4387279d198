using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Iterations spread over several threads, of which the caller's is one. Each worker is dealt one iteration to begin
/// with, then takes the lowest that is left: so neighbours run on different threads, and so do those a round apart,
/// which is where iterations that share something collide.
/// </summary>
/// <param name="from">First index.</param>
/// <param name="to">Index after the last.</param>
/// <param name="body">What to do with each.</param>
/// <param name="despiteFailures">Whether the others still begin after one has failed.</param>
internal sealed class ParallelLoop(long from, long to, Action<long> body, bool despiteFailures)
{
    /// <summary>Workers of a loop without limits: one for each processor.</summary>
    public const int UsualWorkers = Environment.Processors;

    // What is left to do, and whether there was a failure.
    private readonly SyncObject state = new("parallel loop");
    private readonly List<(long Index, Exception Exception)> failures = [];
    private long next;

    private bool MayBegin => despiteFailures || failures.Count == 0;

    /// <summary>Runs all iterations to the end.</summary>
    /// <param name="workers">How many threads at most.</param>
    /// <exception cref="AggregateException">Some failed.</exception>
    public void Run(int workers)
    {
        if (from >= to)
        {
            return;
        }

        var count = (int)Math.Min((ulong)workers, (ulong)(to - from));
        next = from + count;
        var others = new Task[count - 1];
        for (var i = 0; i < others.Length; i++)
        {
            var dealt = from + 1 + i;
            others[i] = Task.Run(() => Work(dealt));
        }

        Work(from);
        Task.WaitAll(others);
        if (failures.Count > 0)
        {
            var inOrder = despiteFailures ? failures.OrderBy(failure => failure.Index) : failures.AsEnumerable();
            throw new AggregateException(inOrder.Select(failure => failure.Exception));
        }
    }

    private void Work(long dealt)
    {
        var self = Engine.Self;
        if (!despiteFailures)
        {
            self.Scheduler.Point(self, Engine.Look(state));
        }

        for (var index = dealt; index < to && MayBegin; index = Take(self))
        {
            self.Scheduler.ThrowIfUnwinding();
            try
            {
                body(index);
            }
            catch (Exception exception) when (exception is not Unwind)
            {
                self.Scheduler.Point(self, Engine.Change(state));
                failures.Add((index, exception));
            }
        }
    }

    // That nothing is left stays so, and takes no step to see.
    private long Take(ControlledThread self)
    {
        if (next < to)
        {
            self.Scheduler.Point(self, Engine.Change(state));
        }

        return next < to ? next++ : to;
    }
}
