using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.TaskToAsyncResult"/>: a task behind the methods Begin and End of the older pattern.</summary>
public static class TaskToAsyncResult
{
    /// <inheritdoc cref="Real.TaskToAsyncResult.Begin(Real.Task, System.AsyncCallback, object)"/>
    public static IAsyncResult Begin(Task task, AsyncCallback? callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new Pending(task, state, callback);
    }

    /// <inheritdoc cref="Real.TaskToAsyncResult.End(System.IAsyncResult)"/>
    public static void End(IAsyncResult asyncResult) => Unwrap(asyncResult).GetAwaiter().GetResult();

    /// <inheritdoc cref="Real.TaskToAsyncResult.End{TResult}(System.IAsyncResult)"/>
    public static TResult End<TResult>(IAsyncResult asyncResult) => Unwrap<TResult>(asyncResult).GetAwaiter().GetResult();

    /// <inheritdoc cref="Real.TaskToAsyncResult.Unwrap(System.IAsyncResult)"/>
    public static Task Unwrap(IAsyncResult asyncResult)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        return (asyncResult as Pending)?.Task ?? throw Foreign();
    }

    /// <inheritdoc cref="Real.TaskToAsyncResult.Unwrap{TResult}(System.IAsyncResult)"/>
    public static Task<TResult> Unwrap<TResult>(IAsyncResult asyncResult)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        return (asyncResult as Pending)?.Task as Task<TResult> ?? throw Foreign();
    }

    private static ArgumentException Foreign() => new(null, "asyncResult");

    private sealed class Pending : IAsyncResult
    {
        public Pending(Task task, object? state, AsyncCallback? callback)
        {
            (Task, AsyncState) = (task, state);
            if (task.IsCompleted)
            {
                CompletedSynchronously = true;
                callback?.Invoke(this);
            }
            else if (callback is not null)
            {
                task.ConfigureAwait(continueOnCapturedContext: false).GetAwaiter().OnCompleted(() => callback(this));
            }
        }

        public Task Task { get; }

        /// <inheritdoc/>
        public object? AsyncState { get; }

        /// <inheritdoc/>
        public bool CompletedSynchronously { get; }

        /// <inheritdoc/>
        public bool IsCompleted => Task.IsCompleted;

        /// <inheritdoc/>
        public WaitHandle AsyncWaitHandle => ((IAsyncResult)Task).AsyncWaitHandle;
    }
}
