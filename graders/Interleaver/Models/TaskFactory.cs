namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskFactory"/> with the default options: starts tasks.</summary>
public class TaskFactory
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action)"/>
    public Task StartNew(Action action) => StartNew(action, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action, TaskCreationOptions)"/>
    public Task StartNew(Action action, TaskCreationOptions creationOptions) =>
        Task.Launched(new Task(action, creationOptions));

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action{object}, object)"/>
    public Task StartNew(Action<object?> action, object? state) => StartNew(action, state, TaskCreationOptions.None);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew(Action{object}, object, TaskCreationOptions)"/>
    public Task StartNew(Action<object?> action, object? state, TaskCreationOptions creationOptions) =>
        Task.Launched(new Task(action, state, creationOptions));

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{TResult})"/>
    public Task<TResult> StartNew<TResult>(Func<TResult> function) => Task<TResult>.Factory.StartNew(function);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{TResult}, TaskCreationOptions)"/>
    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Task<TResult>.Factory.StartNew(function, creationOptions);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{object, TResult}, object)"/>
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state) =>
        Task<TResult>.Factory.StartNew(function, state);

    /// <inheritdoc cref="System.Threading.Tasks.TaskFactory.StartNew{TResult}(Func{object, TResult}, object, TaskCreationOptions)"/>
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Task<TResult>.Factory.StartNew(function, state, creationOptions);
}
