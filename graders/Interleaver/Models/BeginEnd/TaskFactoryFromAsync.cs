using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks of operations that have a Begin and an End without a result.</content>
public partial class TaskFactory
{
    /// <inheritdoc cref="Real.TaskFactory.FromAsync(System.IAsyncResult, Action{System.IAsyncResult})"/>
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod) =>
        BegunOperation.From(asyncResult, BegunOperation.WithoutResult(endMethod), CreationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync(System.IAsyncResult, Action{System.IAsyncResult}, TaskCreationOptions)"/>
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions) =>
        BegunOperation.From(asyncResult, BegunOperation.WithoutResult(endMethod), creationOptions, Scheduler ?? TaskScheduler.Current);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync(System.IAsyncResult, Action{System.IAsyncResult}, TaskCreationOptions, Real.TaskScheduler)"/>
    public Task FromAsync(
        IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        BegunOperation.From(asyncResult, BegunOperation.WithoutResult(endMethod), creationOptions, scheduler);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync(Func{System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, object)"/>
    public Task FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, state), BegunOperation.WithoutResult(endMethod), state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync(Func{System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, object, TaskCreationOptions)"/>
    public Task FromAsync(
        Func<AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, state), BegunOperation.WithoutResult(endMethod), state, creationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1}(Func{TArg1, System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, TArg1, object)"/>
    public Task FromAsync<TArg1>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, state), BegunOperation.WithoutResult(endMethod), state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1}(Func{TArg1, System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, TArg1, object, TaskCreationOptions)"/>
    public Task FromAsync<TArg1>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, state), BegunOperation.WithoutResult(endMethod), state, creationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2}(Func{TArg1, TArg2, System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, TArg1, TArg2, object)"/>
    public Task FromAsync<TArg1, TArg2>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, state), BegunOperation.WithoutResult(endMethod), state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2}(Func{TArg1, TArg2, System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, TArg1, TArg2, object, TaskCreationOptions)"/>
    public Task FromAsync<TArg1, TArg2>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, state), BegunOperation.WithoutResult(endMethod), state, creationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2, TArg3}(Func{TArg1, TArg2, TArg3, System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, TArg1, TArg2, TArg3, object)"/>
    public Task FromAsync<TArg1, TArg2, TArg3>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, arg3, state), BegunOperation.WithoutResult(endMethod), state, CreationOptions);

    /// <inheritdoc cref="Real.TaskFactory.FromAsync{TArg1, TArg2, TArg3}(Func{TArg1, TArg2, TArg3, System.AsyncCallback, object, System.IAsyncResult}, Action{System.IAsyncResult}, TArg1, TArg2, TArg3, object, TaskCreationOptions)"/>
    public Task FromAsync<TArg1, TArg2, TArg3>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions) =>
        BegunOperation.From(BegunOperation.Bind(beginMethod, arg1, arg2, arg3, state), BegunOperation.WithoutResult(endMethod), state, creationOptions);
}
