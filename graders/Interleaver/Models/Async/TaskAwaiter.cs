using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.TaskAwaiter"/>.</summary>
public readonly struct TaskAwaiter : ICriticalNotifyCompletion, IAwaiter
{
    private readonly Task task;

    internal TaskAwaiter(Task task) => this.task = task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter.IsCompleted"/>
    public bool IsCompleted => task.HasEndedForAwaiter();

    Task? IAwaiter.Task => task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter.OnCompleted(Action)"/>
    public void OnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter.UnsafeOnCompleted(Action)"/>
    public void UnsafeOnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter.GetResult"/>
    public void GetResult() => task.GetResult();

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
