using Real = System.Threading.Channels;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ChannelWriter{T}"/>.</summary>
public abstract class ChannelWriter<T> : ModelObject
{
    /// <inheritdoc cref="Real.ChannelWriter{T}.TryComplete(Exception)"/>
    public virtual bool TryComplete(Exception? error = null) => false;

    /// <inheritdoc cref="Real.ChannelWriter{T}.TryWrite(T)"/>
    public abstract bool TryWrite(T item);

    /// <inheritdoc cref="Real.ChannelWriter{T}.WaitToWriteAsync(System.Threading.CancellationToken)"/>
    public abstract ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="Real.ChannelWriter{T}.WriteAsync(T, System.Threading.CancellationToken)"/>
    public virtual async ValueTask WriteAsync(T item, CancellationToken cancellationToken = default)
    {
        while (await WaitToWriteAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TryWrite(item))
            {
                return;
            }
        }

        throw new Real.ChannelClosedException();
    }

    /// <inheritdoc cref="Real.ChannelWriter{T}.Complete(Exception)"/>
    public void Complete(Exception? error = null)
    {
        if (!TryComplete(error))
        {
            throw new Real.ChannelClosedException();
        }
    }
}
