using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ValueTaskAwaiter{TResult}"/>.</summary>
public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion, IAwaiter
{
    private readonly ValueTask<TResult> task;

    internal ValueTaskAwaiter(ValueTask<TResult> task) => this.task = task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter{TResult}.IsCompleted"/>
    public bool IsCompleted => task.HasEndedForAwaiter();

    Task? IAwaiter.Task => task.Task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter{TResult}.OnCompleted(Action)"/>
    public void OnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter{TResult}.UnsafeOnCompleted(Action)"/>
    public void UnsafeOnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter{TResult}.GetResult"/>
    public TResult GetResult() => task.GetResult();

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
