using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}"/>. What is pooled in the BCL nobody can see; here it is not.</summary>
public struct PoolingAsyncValueTaskMethodBuilder<TResult>
{
    private AsyncTaskMethodBuilder<TResult> builder;

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.Task"/>
    public ValueTask<TResult> Task => new(builder.Task);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.Create"/>
    public static PoolingAsyncValueTaskMethodBuilder<TResult> Create() => default;

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        builder.Start(ref stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => builder.SetStateMachine(stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.SetResult(TResult)"/>
    public void SetResult(TResult result) => builder.SetResult(result);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder{TResult}.SetException(Exception)"/>
    public void SetException(Exception exception) => builder.SetException(exception);
}
