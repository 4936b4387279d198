using System.Runtime.ExceptionServices;
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
/// <param name="token">None begins any more once cancellation was requested.</param>
internal sealed class ParallelLoop(long from, long to, Action<long> body, bool despiteFailures, CancellationToken token)
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
    /// <exception cref="OperationCanceledException">Cancellation was requested, and nothing failed for another reason.</exception>
    public void Run(int workers)
    {
        if (from >= to)
        {
            return;
        }

        var self = Engine.Self;
        self.ThrowIfRequested(token);
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
        var isRequested = self.IsRequested(token);
        if (isRequested && failures.TrueForAll(failure => IsOfToken(failure.Exception)))
        {
            ExceptionDispatchInfo.Throw(failures.Count > 0 ? failures[0].Exception : token.Cancelled());
        }

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
            if (self.IsRequested(token))
            {
                return;
            }

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

    private bool IsOfToken(Exception exception) =>
        exception is OperationCanceledException cancelled && OperationCanceledExceptionModel.get_CancellationToken(cancelled) == token;

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
