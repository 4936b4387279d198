namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskCompletionSource{TResult}"/>.</summary>
public class TaskCompletionSource<TResult> : ModelObject
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}()"/>
    public TaskCompletionSource() : this(null, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}(object)"/>
    public TaskCompletionSource(object? state) : this(state, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}(TaskCreationOptions)"/>
    public TaskCompletionSource(TaskCreationOptions creationOptions) : this(null, creationOptions)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}(object, TaskCreationOptions)"/>
    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions)
    {
        TaskOptions.CheckPromise(creationOptions);
        Task = new Task<TResult>("task", state, creationOptions);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.Task"/>
    public Task<TResult> Task { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.SetResult(TResult)"/>
    public void SetResult(TResult result) => TaskCompletionSource.ThrowIfTooLate(TrySetResult(result));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.TrySetResult(TResult)"/>
    public bool TrySetResult(TResult result) => Task.TryEndWith(result);

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.SetException(Exception)"/>
    public void SetException(Exception exception) => TaskCompletionSource.ThrowIfTooLate(TrySetException(exception));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.SetException(IEnumerable{Exception})"/>
    public void SetException(IEnumerable<Exception> exceptions) =>
        TaskCompletionSource.ThrowIfTooLate(TrySetException(exceptions));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.TrySetException(Exception)"/>
    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Task.TryEnd(TaskStatus.Faulted, [exception]);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.TrySetException(IEnumerable{Exception})"/>
    public bool TrySetException(IEnumerable<Exception> exceptions) =>
        Task.TryEnd(TaskStatus.Faulted, TaskCompletionSource.Checked(exceptions));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.SetCanceled()"/>
    public void SetCanceled() => TaskCompletionSource.ThrowIfTooLate(TrySetCanceled());

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.TrySetCanceled()"/>
    public bool TrySetCanceled() => Task.TryEnd(TaskStatus.Canceled);

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.SetCanceled(System.Threading.CancellationToken)"/>
    public void SetCanceled(CancellationToken cancellationToken) =>
        TaskCompletionSource.ThrowIfTooLate(TrySetCanceled(cancellationToken));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.TrySetCanceled(System.Threading.CancellationToken)"/>
    public bool TrySetCanceled(CancellationToken cancellationToken) => Task.TryEnd(TaskStatus.Canceled, token: cancellationToken);

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.SetFromTask(System.Threading.Tasks.Task{TResult})"/>
    public void SetFromTask(Task<TResult> completedTask) => TaskCompletionSource.ThrowIfTooLate(TrySetFromTask(completedTask));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource{TResult}.TrySetFromTask(System.Threading.Tasks.Task{TResult})"/>
    public bool TrySetFromTask(Task<TResult> completedTask) => Task.TryEndLike(completedTask);
}
