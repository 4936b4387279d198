using System.Runtime.ExceptionServices;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>
/// Awaiting. To see that a task has not ended and to leave a continuation with it is one step: what lies between them in
/// the BCL can only make the continuation run on another thread of the pool.
/// </content>
public partial class Task
{
    private readonly List<Continuation> continuations = [];

    /// <summary>The asynchronous method whose end this is; null for other tasks.</summary>
    internal AsyncMethod? Method { get; set; }

    /// <inheritdoc cref="Real.Task.GetAwaiter"/>
    public TaskAwaiter GetAwaiter() => new(this);

    /// <inheritdoc cref="Real.Task.ConfigureAwait(bool)"/>
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        ConfigureAwait(continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    /// <inheritdoc cref="Real.Task.ConfigureAwait(Real.ConfigureAwaitOptions)"/>
    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options) => new(this, TaskOptions.Checked(options));

    /// <inheritdoc cref="Real.Task.Yield"/>
    public static YieldAwaitable Yield() => default;

    /// <summary>A look by somebody who leaves a continuation when it has not ended.</summary>
    internal bool HasEndedForAwaiter()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, HasEnded ? Engine.Look(end) : Engine.Change(end));
        ThreadState.Of(self).Looked = this;
        return SeesEnd(self);
    }

    /// <summary>Leaves a continuation.</summary>
    internal void Continue(Action continuation, bool onCapturedContext)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        var self = Engine.Self;
        self.Scheduler.ThrowIfUnwinding();
        var state = ThreadState.Of(self);
        if (state.Looked != this)
        {
            self.Scheduler.Point(self, Engine.Change(end));
        }

        state.Looked = null;
        AnnouncePause(self);
        var rest = Continuation.Of(self, continuation, onCapturedContext, end.ToString());
        if (HasEnded)
        {
            rest.Run(self, inline: false);
        }
        else
        {
            continuations.Add(rest);
        }
    }

    /// <summary>What an await throws: the first failure itself, as it was thrown.</summary>
    internal void GetResult()
    {
        var self = Engine.Self;
        self.Scheduler.ThrowIfUnwinding();
        if (!SeesEnd(self))
        {
            RunIfQueued();
            AwaitEnd(self, -1);
        }

        if (status == TaskStatus.Faulted)
        {
            ExceptionDispatchInfo.Throw(failures![0]);
        }

        if (status == TaskStatus.Canceled)
        {
            cancellation?.Throw();
            throw new TaskCanceledException(Carrier.ToReal(this));
        }
    }

    /// <summary>Ends a promise with an exception, as an asynchronous method does: cancelled when it says so.</summary>
    internal bool TryEndWith(Exception exception)
    {
        if (exception is not OperationCanceledException)
        {
            return TryEnd(TaskStatus.Faulted, [exception]);
        }

        NoteCancellation(exception);
        return TryEnd(TaskStatus.Canceled, token: Token);
    }
}
