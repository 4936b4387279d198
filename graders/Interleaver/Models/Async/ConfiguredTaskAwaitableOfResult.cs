using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}"/>.</summary>
public readonly struct ConfiguredTaskAwaitable<TResult>
{
    private readonly ConfiguredTaskAwaiter awaiter;

    internal ConfiguredTaskAwaitable(Task<TResult> task, ConfigureAwaitOptions options) =>
        awaiter = new ConfiguredTaskAwaiter(task, options);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}.GetAwaiter"/>
    public ConfiguredTaskAwaiter GetAwaiter() => awaiter;

    /// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}.ConfiguredTaskAwaiter"/>.</summary>
    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, IAwaiter
    {
        private readonly Task<TResult> task;
        private readonly ConfiguredTaskAwaitable.ConfiguredTaskAwaiter inner;

        internal ConfiguredTaskAwaiter(Task<TResult> task, ConfigureAwaitOptions options)
        {
            this.task = task;
            inner = new ConfiguredTaskAwaitable.ConfiguredTaskAwaiter(task, options);
        }

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}.ConfiguredTaskAwaiter.IsCompleted"/>
        public bool IsCompleted => inner.IsCompleted;

        Task? IAwaiter.Task => task;

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}.ConfiguredTaskAwaiter.OnCompleted(Action)"/>
        public void OnCompleted(Action continuation) => inner.OnCompleted(continuation);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}.ConfiguredTaskAwaiter.UnsafeOnCompleted(Action)"/>
        public void UnsafeOnCompleted(Action continuation) => inner.OnCompleted(continuation);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable{TResult}.ConfiguredTaskAwaiter.GetResult"/>
        public TResult GetResult()
        {
            inner.GetResult();
            return task.Kept!;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
