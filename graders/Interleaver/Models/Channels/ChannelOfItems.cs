using Real = System.Threading.Channels;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.Channel{T}"/>.</summary>
public abstract class Channel<T> : Channel<T, T>
{
}
