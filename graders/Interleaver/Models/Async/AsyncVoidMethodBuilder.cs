using System.Runtime.CompilerServices;
using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.AsyncVoidMethodBuilder"/>: nobody can wait for the method, and an exception that leaves it ends
/// the process, unless there is a context to give it to.
/// </summary>
public struct AsyncVoidMethodBuilder
{
    private SynchronizationContext? context;

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.Create"/>
    public static AsyncVoidMethodBuilder Create()
    {
        var context = SynchronizationContext.Current;
        context?.OperationStarted();
        return new AsyncVoidMethodBuilder { context = context };
    }

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.Start{TStateMachine}(ref TStateMachine)"/>
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.Start(ref stateMachine);

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.SetStateMachine(IAsyncStateMachine)"/>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) => ArgumentNullException.ThrowIfNull(stateMachine);

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.AwaitOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.Await(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.AwaitUnsafeOnCompleted{TAwaiter, TStateMachine}(ref TAwaiter, ref TStateMachine)"/>
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        AsyncMethod.AwaitUnsafe(ref awaiter, ref stateMachine);

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.SetResult"/>
    public readonly void SetResult() => context?.OperationCompleted();

    /// <inheritdoc cref="Real.AsyncVoidMethodBuilder.SetException(Exception)"/>
    public readonly void SetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (context is null)
        {
            Pool.Throw(exception);
            return;
        }

        var thrown = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
        context.Post(_ => thrown.Throw(), null);
        context.OperationCompleted();
    }
}
