namespace Interleaver.Models;

/// <summary>Stands for <see cref="System.IAsyncResult"/>, whose signature names a modelled type.</summary>
public interface IAsyncResult
{
    /// <inheritdoc cref="System.IAsyncResult.AsyncState"/>
    object? AsyncState { get; }

    /// <inheritdoc cref="System.IAsyncResult.AsyncWaitHandle"/>
    WaitHandle AsyncWaitHandle { get; }

    /// <inheritdoc cref="System.IAsyncResult.CompletedSynchronously"/>
    bool CompletedSynchronously { get; }

    /// <inheritdoc cref="System.IAsyncResult.IsCompleted"/>
    bool IsCompleted { get; }
}
