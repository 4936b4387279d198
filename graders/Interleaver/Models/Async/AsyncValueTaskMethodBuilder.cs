using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.AsyncValueTaskMethodBuilder"/>. A task that has ended is as good as a value.
/// Stands for the pooling one too: what that pools nobody can see.
/// </summary>
public struct AsyncValueTaskMethodBuilder
{
    private AsyncTaskMethodBuilder builder;

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.Task"/>
    public ValueTask Task => new(builder.Task);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.Create"/>
    public static AsyncValueTaskMethodBuilder Create() => default;

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        builder.Start(ref stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => builder.SetStateMachine(stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.SetResult()"/>
    public void SetResult() => builder.SetResult();

    /// <inheritdoc cref="Real.AsyncValueTaskMethodBuilder.SetException(Exception)"/>
    public void SetException(Exception exception) => builder.SetException(exception);
}
