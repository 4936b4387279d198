namespace Interleaver.Models;

/// <summary>Stands for <see cref="System.IAsyncDisposable"/>, whose signature names a modelled type.</summary>
public interface IAsyncDisposable
{
    /// <inheritdoc cref="System.IAsyncDisposable.DisposeAsync"/>
    ValueTask DisposeAsync();
}
