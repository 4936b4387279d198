using System.Threading.Channels;
using Real = System.Threading.Channels;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.Channel"/>: makes channels.</summary>
public static class Channel
{
    /// <inheritdoc cref="Real.Channel.CreateUnbounded{T}()"/>
    public static Channel<T> CreateUnbounded<T>() => new ModelChannel<T>(new ItemQueue<T>(), new ChannelLimits());

    /// <inheritdoc cref="Real.Channel.CreateUnbounded{T}(Real.UnboundedChannelOptions)"/>
    public static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ModelChannel<T>(
            new ItemQueue<T>(),
            new ChannelLimits { ContinuesInline = options.AllowSynchronousContinuations, CanCount = !options.SingleReader });
    }

    /// <inheritdoc cref="Real.Channel.CreateUnboundedPrioritized{T}()"/>
    public static Channel<T> CreateUnboundedPrioritized<T>() => CreateUnboundedPrioritized(new UnboundedPrioritizedChannelOptions<T>());

    /// <inheritdoc cref="Real.Channel.CreateUnboundedPrioritized{T}(Real.UnboundedPrioritizedChannelOptions{T})"/>
    public static Channel<T> CreateUnboundedPrioritized<T>(UnboundedPrioritizedChannelOptions<T> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ModelChannel<T>(
            new ItemQueue<T>(options.Comparer ?? Comparer<T>.Default),
            new ChannelLimits { ContinuesInline = options.AllowSynchronousContinuations });
    }

    /// <inheritdoc cref="Real.Channel.CreateBounded{T}(int)"/>
    public static Channel<T> CreateBounded<T>(int capacity) => CreateBounded<T>(new BoundedChannelOptions(capacity));

    /// <inheritdoc cref="Real.Channel.CreateBounded{T}(Real.BoundedChannelOptions)"/>
    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options) => CreateBounded<T>(options, null);

    /// <inheritdoc cref="Real.Channel.CreateBounded{T}(Real.BoundedChannelOptions, Action{T})"/>
    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T>? itemDropped)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = new ChannelLimits
        {
            Capacity = options.Capacity,
            FullMode = options.FullMode,
            ContinuesInline = options.AllowSynchronousContinuations,
        };
        return new ModelChannel<T>(new ItemQueue<T>(), limits, itemDropped);
    }
}
