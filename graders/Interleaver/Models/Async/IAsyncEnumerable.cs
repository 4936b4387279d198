namespace Interleaver.Models;

/// <summary>Stands for <see cref="System.Collections.Generic.IAsyncEnumerable{T}"/>, whose signature names a modelled type.</summary>
public interface IAsyncEnumerable<out T>
{
    /// <inheritdoc cref="System.Collections.Generic.IAsyncEnumerable{T}.GetAsyncEnumerator(System.Threading.CancellationToken)"/>
    IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
}
