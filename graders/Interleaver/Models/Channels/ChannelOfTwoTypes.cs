using Real = System.Threading.Channels;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.Channel{TWrite, TRead}"/>: one end to write to and one to read from.</summary>
public abstract class Channel<TWrite, TRead> : ModelObject
{
    /// <inheritdoc cref="Real.Channel{TWrite, TRead}.Reader"/>
    public ChannelReader<TRead> Reader { get; protected set; } = null!;

    /// <inheritdoc cref="Real.Channel{TWrite, TRead}.Writer"/>
    public ChannelWriter<TWrite> Writer { get; protected set; } = null!;

#pragma warning disable CS1591 // The BCL's say no more than the types do.
    public static implicit operator ChannelReader<TRead>(Channel<TWrite, TRead> channel) => channel.Reader;

    public static implicit operator ChannelWriter<TWrite>(Channel<TWrite, TRead> channel) => channel.Writer;
#pragma warning restore CS1591
}
