using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.YieldAwaitable"/>: the rest runs on another thread of the pool.</summary>
public readonly struct YieldAwaitable
{
    /// <inheritdoc cref="System.Runtime.CompilerServices.YieldAwaitable.GetAwaiter"/>
    public YieldAwaiter GetAwaiter() => default;

    /// <summary>Model of <see cref="System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter"/>.</summary>
    public readonly struct YieldAwaiter : ICriticalNotifyCompletion, IAwaiter
    {
        /// <inheritdoc cref="System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter.IsCompleted"/>
        public bool IsCompleted => false;

        Task? IAwaiter.Task => null;

        /// <inheritdoc cref="System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter.OnCompleted(Action)"/>
        public void OnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            var self = Engine.Self;
            Continuation.Of(self, continuation, onCapturedContext: true, "its turn").Run(self, inline: false);
        }

        /// <inheritdoc cref="System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter.UnsafeOnCompleted(Action)"/>
        public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

        /// <inheritdoc cref="System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter.GetResult"/>
        public void GetResult()
        {
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
