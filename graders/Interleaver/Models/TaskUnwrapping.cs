namespace Interleaver.Models;

/// <content>
/// Functions that return a task. Without await they are rare, but the compiler also takes a lambda for one that never
/// returns, such as an endless loop.
/// </content>
public partial class Task
{
    /// <inheritdoc cref="System.Threading.Tasks.Task.Run(Func{System.Threading.Tasks.Task})"/>
    public static Task Run(Func<Task?> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Launched(new Unwrapped(function));
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run{TResult}(Func{System.Threading.Tasks.Task{TResult}})"/>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Launched(new Unwrapped<TResult>(function));
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run(Func{System.Threading.Tasks.Task}, System.Threading.CancellationToken)"/>
    public static Task Run(Func<Task?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Launched(new Unwrapped(function), cancellationToken);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Run{TResult}(Func{System.Threading.Tasks.Task{TResult}}, System.Threading.CancellationToken)"/>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Launched(new Unwrapped<TResult>(function), cancellationToken);
    }

    // Ends as the inner task does. Its thread stays until then, which nobody can see.
    private TaskStatus EndLike(Func<Task?> function)
    {
        Task? inner;
        try
        {
            inner = function();
        }
        catch (OperationCanceledException exception)
        {
            Token = OperationCanceledExceptionModel.get_CancellationToken(exception);
            return TaskStatus.Canceled;
        }

        Token = default;
        if (inner is null)
        {
            return TaskStatus.Canceled;
        }

        inner.AwaitEnd(Engine.Self, -1, interruptible: false);
        failures = inner.failures;
        Token = inner.Token;
        return inner.status;
    }

    private sealed class Unwrapped(Func<Task?> function) : Task((object?)null, TaskCreationOptions.None)
    {
        private protected override TaskStatus Invoke() => EndLike(function);
    }

    private sealed class Unwrapped<TResult>(Func<Task<TResult>?> function) : Task<TResult>(TaskCreationOptions.None)
    {
        private protected override TaskStatus Invoke()
        {
            Task<TResult>? inner = null;
            var how = EndLike(() => inner = function());
            if (how == TaskStatus.RanToCompletion)
            {
                Keep(inner!.Kept!);
            }

            return how;
        }
    }
}
