using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.AsyncTaskMethodBuilder"/>: what the compiler makes an async method that returns a task of.</summary>
public struct AsyncTaskMethodBuilder
{
    private Task? task;

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.Task"/>
    public Task Task => task ??= Promise();

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.Create"/>
    public static AsyncTaskMethodBuilder Create() => default;

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.Start(ref stateMachine);

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => ArgumentNullException.ThrowIfNull(stateMachine);

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        task ??= Promise();
        AsyncMethod.Await(ref awaiter, ref stateMachine);
    }

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        task ??= Promise();
        AsyncMethod.AwaitUnsafe(ref awaiter, ref stateMachine);
    }

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.SetResult"/>
    public void SetResult()
    {
        if (task is null)
        {
            task = Task.CompletedTask;
        }
        else
        {
            TaskCompletionSource.ThrowIfTooLate(task.TryEnd(TaskStatus.RanToCompletion));
        }
    }

    /// <inheritdoc cref="Real.AsyncTaskMethodBuilder.SetException(Exception)"/>
    public void SetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (task is null)
        {
            task = Task.EndedWith(exception);
        }
        else
        {
            TaskCompletionSource.ThrowIfTooLate(task.TryEndWith(exception));
        }
    }

    private static Task Promise() => new("task", null, TaskCreationOptions.None) { Method = AsyncMethod.Running };
}
