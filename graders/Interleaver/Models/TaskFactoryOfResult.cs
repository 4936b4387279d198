namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskFactory{TResult}"/> with the default options.</summary>
public class TaskFactory<TResult>
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult})"/>
    public Task<TResult> StartNew(Func<TResult> function) => StartNew(function, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{TResult}, TaskCreationOptions)"/>
    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Task.Launched(new Task<TResult>(function, creationOptions));
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state) =>
        StartNew(function, state, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory{TResult}.StartNew(Func{object, TResult}, object, TaskCreationOptions)"/>
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Task.Launched(new Task<TResult>(function, state, creationOptions));
    }
}
