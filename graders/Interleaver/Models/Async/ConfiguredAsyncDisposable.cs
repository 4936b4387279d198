namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Runtime.CompilerServices.ConfiguredAsyncDisposable"/>.</summary>
public readonly struct ConfiguredAsyncDisposable
{
    private readonly IAsyncDisposable source;
    private readonly bool onCapturedContext;

    internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool onCapturedContext) =>
        (this.source, this.onCapturedContext) = (source, onCapturedContext);

    /// <inheritdoc cref="System.Runtime.CompilerServices.ConfiguredAsyncDisposable.DisposeAsync"/>
    public ConfiguredValueTaskAwaitable DisposeAsync() => source.DisposeAsync().ConfigureAwait(onCapturedContext);

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
