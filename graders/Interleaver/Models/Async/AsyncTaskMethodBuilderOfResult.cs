using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.AsyncTaskMethodBuilder{TResult}"/>.</summary>
public struct AsyncTaskMethodBuilder<TResult>
{
    private Task<TResult>? task;

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.Task"/>
    public Task<TResult> Task => task ??= Promise();

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.Create"/>
    public static AsyncTaskMethodBuilder<TResult> Create() => default;

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.Start(ref stateMachine);

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => ArgumentNullException.ThrowIfNull(stateMachine);

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        task ??= Promise();
        AsyncMethod.Await(ref awaiter, ref stateMachine);
    }

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        task ??= Promise();
        AsyncMethod.AwaitUnsafe(ref awaiter, ref stateMachine);
    }

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.SetResult(TResult)"/>
    public void SetResult(TResult result)
    {
        if (task is null)
        {
            task = Task<TResult>.EndedWith(result);
        }
        else
        {
            TaskCompletionSource.ThrowIfTooLate(task.TryEndWith(result));
        }
    }

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder{TResult}.SetException(Exception)"/>
    public void SetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (task is null)
        {
            task = Models.Task.EndedWith<TResult>(exception);
        }
        else
        {
            TaskCompletionSource.ThrowIfTooLate(task.TryEndWith(exception));
        }
    }

    private static Task<TResult> Promise() => new("task", null, TaskCreationOptions.None) { Method = AsyncMethod.Running };
}
