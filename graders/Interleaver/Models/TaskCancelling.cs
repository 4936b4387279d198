using Interleaver.Scheduling;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>
/// Tasks with a token. It keeps a task from beginning; a body that has begun has to look at the token itself, and says by
/// the exception of that token that it stopped because of it.
/// </content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task(Action, System.Threading.CancellationToken)"/>
    public Task(Action action, CancellationToken cancellationToken) : this(action, cancellationToken, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="Real.Task(Action, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(action, creationOptions) => Bind(cancellationToken);

    /// <inheritdoc cref="Real.Task(Action{object}, object, System.Threading.CancellationToken)"/>
    public Task(Action<object?> action, object? state, CancellationToken cancellationToken)
        : this(action, state, cancellationToken, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="Real.Task(Action{object}, object, System.Threading.CancellationToken, TaskCreationOptions)"/>
    public Task(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(action, state, creationOptions) => Bind(cancellationToken);

    /// <summary>The token that keeps it from beginning, or because of which it was cancelled.</summary>
    internal CancellationToken Token { get; private set; }

    /// <inheritdoc cref="Real.Task.Run(Action, System.Threading.CancellationToken)"/>
    public static Task Run(Action action, CancellationToken cancellationToken) =>
        Launched(new Task(action, TaskCreationOptions.DenyChildAttach), cancellationToken);

    /// <inheritdoc cref="Real.Task.Run{TResult}(Func{TResult}, System.Threading.CancellationToken)"/>
    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Launched(new Task<TResult>(function, TaskCreationOptions.DenyChildAttach), cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.FromCanceled(System.Threading.CancellationToken)"/>
    public static Task FromCanceled(CancellationToken cancellationToken)
    {
        ThrowUnlessRequested(cancellationToken);
        return EndedBy(new Task(DefaultKind, null, TaskCreationOptions.None), cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.FromCanceled{TResult}(System.Threading.CancellationToken)"/>
    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        ThrowUnlessRequested(cancellationToken);
        return EndedBy(new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), cancellationToken);
    }

    /// <summary>Gives the task a thread, unless cancellation was requested before.</summary>
    internal static T Launched<T>(T task, CancellationToken token, TaskScheduler? scheduler = null) where T : Task
    {
        task.Token = token;
        if (Engine.Self.IsRequested(token))
        {
            return EndedBy(task, token);
        }

        task.StartOn(scheduler);
        return task;
    }

    /// <summary>For a task that does not start now: cancellation ends it, here and now if it was requested before.</summary>
    private protected void Bind(CancellationToken token, bool endsAtOnce = true)
    {
        Token = token;
        if (!endsAtOnce)
        {
            return;
        }

        token.State?.Callbacks.Register(Engine.Self, () =>
        {
            var self = Engine.Self;
            if (MayEnd(self, TaskStatus.Canceled) && status is TaskStatus.Created or TaskStatus.WaitingForActivation)
            {
                End(self, TaskStatus.Canceled);
            }
        });
    }

    private static void ThrowUnlessRequested(CancellationToken cancellationToken)
    {
        if (!Engine.Self.IsRequested(cancellationToken))
        {
            throw new ArgumentOutOfRangeException(nameof(cancellationToken));
        }
    }

    /// <summary>A task that was cancelled before anybody saw it.</summary>
    internal static T EndedBy<T>(T task, CancellationToken token) where T : Task
    {
        task.Token = token;
        task.End(Engine.Self, TaskStatus.Canceled);
        return task;
    }

    // The last look at the token, on the task's own thread. Whoever sees a continuation begin can tell, so that is a change.
    private bool MayBegin(ControlledThread self)
    {
        if (antecedent is not null && !IsWanted(self, antecedent))
        {
            if (MayEnd(self, TaskStatus.Canceled))
            {
                End(self, TaskStatus.Canceled);
            }

            return false;
        }

        if (Token.State is not { } cancellation)
        {
            return true;
        }

        var kind = antecedent is null ? OperationKind.Use : OperationKind.Change;
        self.Scheduler.Point(self, new Operation(kind, end, cancellation.Signal));
        if (HasEnded)
        {
            return false;
        }

        if (!cancellation.Sees(self))
        {
            return true;
        }

        if (MayEnd(self, TaskStatus.Canceled))
        {
            End(self, TaskStatus.Canceled);
        }

        return false;
    }

    // Whether the exception says that the body stopped because of the task's own token.
    private bool IsAcknowledged(ControlledThread self, Exception exception) =>
        exception is OperationCanceledException cancelled
        && OperationCanceledExceptionModel.get_CancellationToken(cancelled) == Token
        && self.IsRequested(Token);
}
