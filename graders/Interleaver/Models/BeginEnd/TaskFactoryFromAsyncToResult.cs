using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks of operations that have a Begin and an End with a result.</content>
public partial class TaskFactory
{
    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TResult}(System.IAsyncResult, Func{System.IAsyncResult, TResult})"/>
    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) =>
        BegunOperation.From(asyncResult, endMethod, CreationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TResult}(System.IAsyncResult, Func{System.IAsyncResult, TResult}, TaskCreationOptions)"/>
    public Task<TResult> FromAsync<TResult>(
        IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) =>
        BegunOperation.From(asyncResult, endMethod, creationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TResult}(System.IAsyncResult, Func{System.IAsyncResult, TResult}, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task<TResult> FromAsync<TResult>(
        IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        BegunOperation.From(asyncResult, endMethod, creationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TResult}(Func{System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, object)"/>
    public Task<TResult> FromAsync<TResult>(
        Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, state), endMethod, state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TResult}(Func{System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, object, TaskCreationOptions)"/>
    public Task<TResult> FromAsync<TResult>(
        Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, state), endMethod, state, creationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TResult}(Func{TArg1, System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, TArg1, object)"/>
    public Task<TResult> FromAsync<TArg1, TResult>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, state), endMethod, state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TResult}(Func{TArg1, System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, TArg1, object, TaskCreationOptions)"/>
    public Task<TResult> FromAsync<TArg1, TResult>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, state), endMethod, state, creationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2, TResult}(Func{TArg1, TArg2, System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, TArg1, TArg2, object)"/>
    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, state), endMethod, state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2, TResult}(Func{TArg1, TArg2, System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, TArg1, TArg2, object, TaskCreationOptions)"/>
    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, state), endMethod, state, creationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2, TArg3, TResult}(Func{TArg1, TArg2, TArg3, System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, TArg1, TArg2, TArg3, object)"/>
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, arg3, state), endMethod, state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2, TArg3, TResult}(Func{TArg1, TArg2, TArg3, System.AsyncCallback, object, System.IAsyncResult}, Func{System.IAsyncResult, TResult}, TArg1, TArg2, TArg3, object, TaskCreationOptions)"/>
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, arg3, state), endMethod, state, creationOptions);
}
