using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.PoolingAsyncValueTaskMethodBuilder"/>. What is pooled in the BCL nobody can see; here it is not.</summary>
public struct PoolingAsyncValueTaskMethodBuilder
{
    private AsyncTaskMethodBuilder builder;

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.Task"/>
    public ValueTask Task => new(builder.Task);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.Create"/>
    public static PoolingAsyncValueTaskMethodBuilder Create() => default;

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        builder.Start(ref stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => builder.SetStateMachine(stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.SetResult()"/>
    public void SetResult() => builder.SetResult();

    /// <inheritdoc cref="Real.PoolingAsyncValueTaskMethodBuilder.SetException(Exception)"/>
    public void SetException(Exception exception) => builder.SetException(exception);
}
