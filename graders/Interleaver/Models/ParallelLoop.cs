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
/// <param name="begin">What each worker does, given what it may know of the loop. Called on the worker's thread, once it has something to do.</param>
/// <param name="despiteFailures">Whether the others still begin after one has failed.</param>
/// <param name="token">None begins any more once cancellation was requested.</param>
internal sealed class ParallelLoop(
    long from, long to, Func<ParallelLoopState, ParallelWorker> begin, bool despiteFailures, CancellationToken token)
{
    /// <summary>Workers of a loop without limits: one for each processor.</summary>
    public const int UsualWorkers = Environment.Processors;

    // What is left to do, and what says that no more of it begins.
    private readonly SyncObject state = new("parallel loop");
    private readonly List<(long Index, Exception Exception)> failures = [];
    private long next;

    /// <summary>Whether an iteration has failed. For those who have looked.</summary>
    public bool IsExceptional => failures.Count > 0;

    /// <summary>Whether somebody has stopped the loop. For those who have looked.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The lowest iteration that broke the loop. For those who have looked.</summary>
    public long? LowestBreak { get; private set; }

    /// <summary>Runs all iterations to the end.</summary>
    /// <param name="workers">How many threads at most.</param>
    /// <exception cref="AggregateException">Some failed.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested, and nothing failed for another reason.</exception>
    public ParallelLoopResult Run(int workers)
    {
        if (from >= to)
        {
            return new ParallelLoopResult(true, null);
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

        return new ParallelLoopResult(!IsStopped && LowestBreak is null, LowestBreak);
    }

    /// <summary>Looks at what the others have said of the loop.</summary>
    public void Look(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Look(state));
        if (IsStopped || IsExceptional || LowestBreak is not null)
        {
            self.Announce(EventKind.Acquired, state);
        }
    }

    /// <summary>Whether an iteration that runs already had better end.</summary>
    public bool MayLeave(ControlledThread self, long index)
    {
        Look(self);
        return IsStopped || IsExceptional || index > LowestBreak || self.IsRequested(token);
    }

    /// <summary>No iteration begins any more.</summary>
    /// <exception cref="InvalidOperationException">The loop is broken.</exception>
    public void Stop(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Change(state));
        IsStopped = LowestBreak is null ? true : throw new InvalidOperationException("Stop was called after Break was called.");
        self.Announce(EventKind.Released, state);
    }

    /// <summary>No iteration above this one begins any more.</summary>
    /// <exception cref="InvalidOperationException">The loop is stopped.</exception>
    public void Break(ControlledThread self, long index)
    {
        var isRequested = self.IsRequested(token);
        self.Scheduler.Point(self, Engine.Change(state));
        if (IsStopped)
        {
            throw new InvalidOperationException("Break was called after Stop was called.");
        }

        if (!IsExceptional && !isRequested)
        {
            LowestBreak = Math.Min(LowestBreak ?? index, index);
            self.Announce(EventKind.Released, state);
        }
    }

    private void Work(long dealt)
    {
        var self = Engine.Self;
        if (!despiteFailures)
        {
            self.Scheduler.Point(self, Engine.Look(state));
        }

        var turn = new ParallelLoopState(this);
        ParallelWorker? worker = null;
        for (var index = dealt; index < to && MayBegin(index); index = Take(self))
        {
            self.Scheduler.ThrowIfUnwinding();
            if (self.IsRequested(token))
            {
                break;
            }

            turn.Iteration = index;
            Try(self, index, () => (worker ??= begin(turn)).Body(index));
        }

        if (worker?.End is { } end)
        {
            Try(self, turn.Iteration, end);
        }
    }

    private bool MayBegin(long index) => (despiteFailures || failures.Count == 0) && !IsStopped && !(index > LowestBreak);

    // As in a finally block, what the end of a worker throws takes the place of what its last iteration threw.
    private void Try(ControlledThread self, long index, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            self.Scheduler.Point(self, Engine.Change(state));
            failures.RemoveAll(failure => failure.Index == index);
            failures.Add((index, exception));
            self.Announce(EventKind.Released, state);
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
