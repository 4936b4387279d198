using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.AsyncIteratorMethodBuilder"/>: each demand for an item runs the iterator to its next one.</summary>
public struct AsyncIteratorMethodBuilder
{
    /// <inheritdoc cref="Real.AsyncIteratorMethodBuilder.Create"/>
    public static AsyncIteratorMethodBuilder Create() => default;

    /// <inheritdoc cref="Real.AsyncIteratorMethodBuilder.MoveNext{TStateMachine}(ref TStateMachine)"/>
    public readonly void MoveNext<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.Start(ref stateMachine);

    /// <inheritdoc cref="Real.AsyncIteratorMethodBuilder.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.Await(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncIteratorMethodBuilder.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.AwaitUnsafe(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncIteratorMethodBuilder.Complete"/>
    public readonly void Complete()
    {
    }
}
