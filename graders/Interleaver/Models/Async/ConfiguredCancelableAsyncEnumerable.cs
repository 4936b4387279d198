using Real = System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ConfiguredCancelableAsyncEnumerable{T}"/>.</summary>
public readonly struct ConfiguredCancelableAsyncEnumerable<T>
{
    private readonly IAsyncEnumerable<T> enumerable;
    private readonly CancellationToken token;
    private readonly bool onCapturedContext;

    internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> enumerable, bool onCapturedContext, CancellationToken token) =>
        (this.enumerable, this.onCapturedContext, this.token) = (enumerable, onCapturedContext, token);

    /// <inheritdoc cref="Real.ConfiguredCancelableAsyncEnumerable{T}.ConfigureAwait(bool)"/>
    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) =>
        new(enumerable, continueOnCapturedContext, token);

    /// <inheritdoc cref="Real.ConfiguredCancelableAsyncEnumerable{T}.WithCancellation(System.Threading.CancellationToken)"/>
    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) =>
        new(enumerable, onCapturedContext, cancellationToken);

    /// <inheritdoc cref="Real.ConfiguredCancelableAsyncEnumerable{T}.GetAsyncEnumerator"/>
    public Enumerator GetAsyncEnumerator() => new(enumerable.GetAsyncEnumerator(token), onCapturedContext);

    /// <summary>Model of <see cref="Real.ConfiguredCancelableAsyncEnumerable{T}.Enumerator"/>.</summary>
    public readonly struct Enumerator
    {
        private readonly IAsyncEnumerator<T> enumerator;
        private readonly bool onCapturedContext;

        internal Enumerator(IAsyncEnumerator<T> enumerator, bool onCapturedContext) =>
            (this.enumerator, this.onCapturedContext) = (enumerator, onCapturedContext);

        /// <inheritdoc cref="Real.ConfiguredCancelableAsyncEnumerable{T}.Enumerator.Current"/>
        public T Current => enumerator.Current;

        /// <inheritdoc cref="Real.ConfiguredCancelableAsyncEnumerable{T}.Enumerator.MoveNextAsync"/>
        public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() => enumerator.MoveNextAsync().ConfigureAwait(onCapturedContext);

        /// <inheritdoc cref="Real.ConfiguredCancelableAsyncEnumerable{T}.Enumerator.DisposeAsync"/>
        public ConfiguredValueTaskAwaitable DisposeAsync() => enumerator.DisposeAsync().ConfigureAwait(onCapturedContext);
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
