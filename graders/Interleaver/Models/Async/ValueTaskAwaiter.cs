using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ValueTaskAwaiter"/>.</summary>
public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion, IAwaiter
{
    private readonly ValueTask task;

    internal ValueTaskAwaiter(ValueTask task) => this.task = task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter.IsCompleted"/>
    public bool IsCompleted => task.HasEndedForAwaiter();

    Task? IAwaiter.Task => task.Task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter.OnCompleted(Action)"/>
    public void OnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter.UnsafeOnCompleted(Action)"/>
    public void UnsafeOnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ValueTaskAwaiter.GetResult"/>
    public void GetResult() => task.GetResult();

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
