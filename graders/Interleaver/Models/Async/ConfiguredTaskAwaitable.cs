using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable"/>.</summary>
public readonly struct ConfiguredTaskAwaitable
{
    private readonly ConfiguredTaskAwaiter awaiter;

    internal ConfiguredTaskAwaitable(Task task, ConfigureAwaitOptions options) => awaiter = new ConfiguredTaskAwaiter(task, options);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable.GetAwaiter"/>
    public ConfiguredTaskAwaiter GetAwaiter() => awaiter;

    /// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter"/>.</summary>
    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, IAwaiter
    {
        private readonly Task task;
        private readonly ConfigureAwaitOptions options;

        internal ConfiguredTaskAwaiter(Task task, ConfigureAwaitOptions options) => (this.task, this.options) = (task, options);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.IsCompleted"/>
        public bool IsCompleted => !options.HasFlag(ConfigureAwaitOptions.ForceYielding) && task.HasEndedForAwaiter();

        Task? IAwaiter.Task => task;

        private bool OnCapturedContext => options.HasFlag(ConfigureAwaitOptions.ContinueOnCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.OnCompleted(Action)"/>
        public void OnCompleted(Action continuation) => task.Continue(continuation, OnCapturedContext);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.UnsafeOnCompleted(Action)"/>
        public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

        /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.GetResult"/>
        public void GetResult()
        {
            if (options.HasFlag(ConfigureAwaitOptions.SuppressThrowing))
            {
                task.RunIfQueued();
                task.WaitQuietly();
            }
            else
            {
                task.GetResult();
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
