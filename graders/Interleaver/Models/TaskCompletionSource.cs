namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskCompletionSource"/>: a promise, and the right to keep it.</summary>
public class TaskCompletionSource : ModelObject
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource()"/>
    public TaskCompletionSource() : this(null, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource(object)"/>
    public TaskCompletionSource(object? state) : this(state, TaskCreationOptions.None)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource(TaskCreationOptions)"/>
    public TaskCompletionSource(TaskCreationOptions creationOptions) : this(null, creationOptions)
    {
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource(object, TaskCreationOptions)"/>
    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions)
    {
        TaskOptions.CheckPromise(creationOptions);
        Task = new Task("task", state, creationOptions);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.Task"/>
    public Task Task { get; }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.SetResult()"/>
    public void SetResult() => ThrowIfTooLate(TrySetResult());

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.TrySetResult()"/>
    public bool TrySetResult() => Task.TryEnd(TaskStatus.RanToCompletion);

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.SetException(Exception)"/>
    public void SetException(Exception exception) => ThrowIfTooLate(TrySetException(exception));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.SetException(IEnumerable{Exception})"/>
    public void SetException(IEnumerable<Exception> exceptions) => ThrowIfTooLate(TrySetException(exceptions));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.TrySetException(Exception)"/>
    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Task.TryEnd(TaskStatus.Faulted, [exception]);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.TrySetException(IEnumerable{Exception})"/>
    public bool TrySetException(IEnumerable<Exception> exceptions) => Task.TryEnd(TaskStatus.Faulted, Checked(exceptions));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.SetCanceled()"/>
    public void SetCanceled() => ThrowIfTooLate(TrySetCanceled());

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.TrySetCanceled()"/>
    public bool TrySetCanceled() => Task.TryEnd(TaskStatus.Canceled);

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.SetCanceled(System.Threading.CancellationToken)"/>
    public void SetCanceled(CancellationToken cancellationToken) => ThrowIfTooLate(TrySetCanceled(cancellationToken));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.TrySetCanceled(System.Threading.CancellationToken)"/>
    public bool TrySetCanceled(CancellationToken cancellationToken) => Task.TryEnd(TaskStatus.Canceled, token: cancellationToken);

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.SetFromTask(System.Threading.Tasks.Task)"/>
    public void SetFromTask(Task completedTask) => ThrowIfTooLate(TrySetFromTask(completedTask));

    /// <inheritdoc cref="System.Threading.Tasks.TaskCompletionSource.TrySetFromTask(System.Threading.Tasks.Task)"/>
    public bool TrySetFromTask(Task completedTask) => Task.TryEndLike(completedTask);

    /// <summary>Throws what the BCL throws when a promise is kept a second time.</summary>
    internal static void ThrowIfTooLate(bool kept)
    {
        if (!kept)
        {
            throw new InvalidOperationException(
                "An attempt was made to transition a task to a final state when it had already completed.");
        }
    }

    /// <summary>Throws what the BCL throws for a list of no exceptions, or with none in it.</summary>
    internal static List<Exception> Checked(IEnumerable<Exception> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        var given = exceptions.ToList();
        if (given.Contains(null!))
        {
            throw new ArgumentException("The exceptions collection included at least one null element.", nameof(exceptions));
        }

        return given.Count > 0
            ? given
            : throw new ArgumentException("The exceptions collection was empty.", nameof(exceptions));
    }
}
