using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.AsyncValueTaskMethodBuilder{TResult}"/>. A task that has ended is as good as a value.
/// Stands for the pooling one too: what that pools nobody can see.
/// </summary>
public struct AsyncValueTaskMethodBuilder<TResult>
{
    private AsyncTaskMethodBuilder<TResult> builder;

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.Task"/>
    public ValueTask<TResult> Task => new(builder.Task);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.Create"/>
    public static AsyncValueTaskMethodBuilder<TResult> Create() => default;

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        builder.Start(ref stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => builder.SetStateMachine(stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.SetResult(TResult)"/>
    public void SetResult(TResult result) => builder.SetResult(result);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder{TResult}.SetException(Exception)"/>
    public void SetException(Exception exception) => builder.SetException(exception);
}
