using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Sources;
using Interleaver.Events;
using Real = System.Threading.Tasks.Sources;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ManualResetValueTaskSourceCore{TResult}"/>: a promise that can be made again.</summary>
public struct ManualResetValueTaskSourceCore<TResult>
{
    private Round? round;
    private short version;

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.RunContinuationsAsynchronously"/>
    public bool RunContinuationsAsynchronously { get; set; }

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.Version"/>
    public readonly short Version => version;

    private Round Current => round ??= new Round();

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.Reset"/>
    public void Reset()
    {
        version++;
        round = null;
    }

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.SetResult(TResult)"/>
    public void SetResult(TResult result) => Finish(result, null);

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.SetException(Exception)"/>
    public void SetException(Exception error) => Finish(default, ExceptionDispatchInfo.Capture(error));

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.GetStatus(short)"/>
    public ValueTaskSourceStatus GetStatus(short token)
    {
        ThrowIfOld(token);
        var self = Engine.Self;
        var now = Current;
        self.Scheduler.Point(self, now.HasEnded ? Engine.Look(now) : Engine.Change(now));
        if (!now.HasEnded)
        {
            return ValueTaskSourceStatus.Pending;
        }

        self.Announce(EventKind.Acquired, now, changes: false);
        return now.Error is null ? ValueTaskSourceStatus.Succeeded
            : now.Error.SourceException is OperationCanceledException ? ValueTaskSourceStatus.Canceled
            : ValueTaskSourceStatus.Faulted;
    }

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.GetResult(short)"/>
    public TResult GetResult(short token)
    {
        ThrowIfOld(token);
        var self = Engine.Self;
        var now = Current;
        self.Scheduler.Point(self, now.HasEnded ? Engine.Look(now) : Engine.Change(now));
        if (!now.HasEnded)
        {
            throw new InvalidOperationException();
        }

        self.Announce(EventKind.Acquired, now, changes: false);
        now.Error?.Throw();
        return now.Result!;
    }

    /// <inheritdoc cref="Real.ManualResetValueTaskSourceCore{TResult}.OnCompleted(Action{object}, object, short, ValueTaskSourceOnCompletedFlags)"/>
    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        ThrowIfOld(token);
        var self = Engine.Self;
        var now = Current;
        if (now.Rest is not null)
        {
            throw new InvalidOperationException();
        }

        var captures = flags.HasFlag(ValueTaskSourceOnCompletedFlags.UseSchedulingContext);
        now.Rest = Continuation.Of(self, () => continuation(state), captures, now.Kind);
        if (now.HasEnded)
        {
            now.Rest.Run(self, inline: false);
        }
    }

    private void Finish(TResult? result, ExceptionDispatchInfo? error)
    {
        var self = Engine.Self;
        var now = Current;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        self.Scheduler.Point(self, Engine.Change(now));
        if (now.HasEnded)
        {
            throw new InvalidOperationException();
        }

        (now.HasEnded, now.Result, now.Error) = (true, result, error);
        self.Announce(EventKind.Finished, now);
        now.Rest?.Run(self, !RunContinuationsAsynchronously);
    }

    private readonly void ThrowIfOld(short token)
    {
        if (token != version)
        {
            throw new InvalidOperationException();
        }
    }

    /// <summary>The promise between two resets.</summary>
    private sealed class Round() : SyncObject("value task")
    {
        public bool HasEnded { get; set; }

        public TResult? Result { get; set; }

        public ExceptionDispatchInfo? Error { get; set; }

        public Continuation? Rest { get; set; }
    }

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
