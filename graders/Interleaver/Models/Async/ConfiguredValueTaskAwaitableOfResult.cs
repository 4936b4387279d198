using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}"/>.</summary>
public readonly struct ConfiguredValueTaskAwaitable<TResult>
{
    private readonly ValueTask<TResult> task;
    private readonly bool onCapturedContext;

    internal ConfiguredValueTaskAwaitable(ValueTask<TResult> task, bool onCapturedContext) =>
        (this.task, this.onCapturedContext) = (task, onCapturedContext);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}.GetAwaiter"/>
    public ConfiguredValueTaskAwaiter GetAwaiter() => new(task, onCapturedContext);

    /// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}.ConfiguredValueTaskAwaiter"/>.</summary>
    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion, IAwaiter
    {
        private readonly ValueTask<TResult> task;
        private readonly bool onCapturedContext;

        internal ConfiguredValueTaskAwaiter(ValueTask<TResult> task, bool onCapturedContext) =>
            (this.task, this.onCapturedContext) = (task, onCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}.ConfiguredValueTaskAwaiter.IsCompleted"/>
        public bool IsCompleted => task.HasEndedForAwaiter();

        Task? IAwaiter.Task => task.Task;

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}.ConfiguredValueTaskAwaiter.OnCompleted(Action)"/>
        public void OnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}.ConfiguredValueTaskAwaiter.UnsafeOnCompleted(Action)"/>
        public void UnsafeOnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable{TResult}.ConfiguredValueTaskAwaiter.GetResult"/>
        public TResult GetResult() => task.GetResult();
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
