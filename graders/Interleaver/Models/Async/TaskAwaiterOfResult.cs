using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.TaskAwaiter{TResult}"/>.</summary>
public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion, IAwaiter
{
    private readonly Task<TResult> task;

    internal TaskAwaiter(Task<TResult> task) => this.task = task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter{TResult}.IsCompleted"/>
    public bool IsCompleted => task.HasEndedForAwaiter();

    Task? IAwaiter.Task => task;

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter{TResult}.OnCompleted(Action)"/>
    public void OnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter{TResult}.UnsafeOnCompleted(Action)"/>
    public void UnsafeOnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext: true);

    /// <inheritdoc cref="System.Runtime.CompilerServices.TaskAwaiter{TResult}.GetResult"/>
    public TResult GetResult()
    {
        task.GetResult();
        return task.Kept!;
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
