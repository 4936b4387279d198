using Real = System.Threading.Channels;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ChannelReader{T}"/>.</summary>
public abstract class ChannelReader<T> : ModelObject
{
    /// <inheritdoc cref="Real.ChannelReader{T}.Completion"/>
    public virtual Task Completion => World.Of(Engine.Self).The<Never>().Task;

    /// <inheritdoc cref="Real.ChannelReader{T}.CanCount"/>
    public virtual bool CanCount => false;

    /// <inheritdoc cref="Real.ChannelReader{T}.CanPeek"/>
    public virtual bool CanPeek => false;

    /// <inheritdoc cref="Real.ChannelReader{T}.Count"/>
    public virtual int Count => throw new NotSupportedException();

    /// <inheritdoc cref="Real.ChannelReader{T}.TryRead(out T)"/>
    public abstract bool TryRead([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T item);

    /// <inheritdoc cref="Real.ChannelReader{T}.TryPeek(out T)"/>
    public virtual bool TryPeek([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T item)
    {
        item = default;
        return false;
    }

    /// <inheritdoc cref="Real.ChannelReader{T}.WaitToReadAsync(System.Threading.CancellationToken)"/>
    public abstract ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="Real.ChannelReader{T}.ReadAsync(System.Threading.CancellationToken)"/>
    public virtual async ValueTask<T> ReadAsync(CancellationToken cancellationToken = default)
    {
        while (await WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TryRead(out var item))
            {
                return item;
            }
        }

        throw new Real.ChannelClosedException();
    }

    /// <inheritdoc cref="Real.ChannelReader{T}.ReadAllAsync(System.Threading.CancellationToken)"/>
    public virtual IAsyncEnumerable<T> ReadAllAsync(CancellationToken cancellationToken = default) =>
        new AllItems(this, cancellationToken);

    private sealed class AllItems(ChannelReader<T> reader, CancellationToken token, CancellationTokenSource? both = null) : IAsyncEnumerable<T>, IAsyncEnumerator<T>
    {
        private bool hasBegun;

        public T Current { get; private set; } = default!;

        // Of two tokens both count.
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            if (token == default || cancellationToken == default || token == cancellationToken)
            {
                return new AllItems(reader, token == default ? cancellationToken : token);
            }

            var linked = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
            return new AllItems(reader, linked.Token, linked);
        }

        // It waits before it takes the first, and so learns of a token that was cancelled before.
        public async ValueTask<bool> MoveNextAsync()
        {
            while (true)
            {
                if (hasBegun && reader.TryRead(out var item))
                {
                    Current = item;
                    return true;
                }

                hasBegun = await reader.WaitToReadAsync(token).ConfigureAwait(false);
                if (!hasBegun)
                {
                    return false;
                }
            }
        }

        public ValueTask DisposeAsync()
        {
            both?.Dispose();
            return default;
        }
    }

    /// <summary>The end that never comes, of a reader that does not say when it is complete.</summary>
    private sealed class Never
    {
        public Task Task { get; } = new("task", null, TaskCreationOptions.None);
    }
}
