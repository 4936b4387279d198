namespace Interleaver.Models;

/// <summary>Stands for <see cref="System.Collections.Generic.IAsyncEnumerator{T}"/>, whose signature names a modelled type.</summary>
public interface IAsyncEnumerator<out T> : IAsyncDisposable
{
    /// <inheritdoc cref="System.Collections.Generic.IAsyncEnumerator{T}.Current"/>
    T Current { get; }

    /// <inheritdoc cref="System.Collections.Generic.IAsyncEnumerator{T}.MoveNextAsync"/>
    ValueTask<bool> MoveNextAsync();
}
