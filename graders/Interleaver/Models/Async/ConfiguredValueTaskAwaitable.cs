using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable"/>.</summary>
public readonly struct ConfiguredValueTaskAwaitable
{
    private readonly ValueTask task;
    private readonly bool onCapturedContext;

    internal ConfiguredValueTaskAwaitable(ValueTask task, bool onCapturedContext) =>
        (this.task, this.onCapturedContext) = (task, onCapturedContext);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.GetAwaiter"/>
    public ConfiguredValueTaskAwaiter GetAwaiter() => new(task, onCapturedContext);

    /// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter"/>.</summary>
    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion, IAwaiter
    {
        private readonly ValueTask task;
        private readonly bool onCapturedContext;

        internal ConfiguredValueTaskAwaiter(ValueTask task, bool onCapturedContext) =>
            (this.task, this.onCapturedContext) = (task, onCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.IsCompleted"/>
        public bool IsCompleted => task.HasEndedForAwaiter();

        Task? IAwaiter.Task => task.Task;

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.OnCompleted(Action)"/>
        public void OnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.UnsafeOnCompleted(Action)"/>
        public void UnsafeOnCompleted(Action continuation) => task.Continue(continuation, onCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.GetResult"/>
        public void GetResult() => task.GetResult();
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
