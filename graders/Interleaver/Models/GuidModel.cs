namespace Interleaver.Models;

/// <summary>The static members of <see cref="Guid"/> that are random.</summary>
public static class GuidModel
{
    /// <summary>A number that counts up within the interleaving, in the form of a random (version 4) identifier.</summary>
    public static Guid NewGuid() => new(World.Of(Engine.Self).NextGuid++, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>As <see cref="Guid.CreateVersion7()"/>: the time first, then a number that counts up.</summary>
    public static Guid CreateVersion7() => CreateVersion7(DateTimeOffsetModel.UtcNow);

    /// <inheritdoc cref="CreateVersion7()"/>
    public static Guid CreateVersion7(DateTimeOffset timestamp)
    {
        var time = timestamp.ToUnixTimeMilliseconds();
        ArgumentOutOfRangeException.ThrowIfNegative(time, nameof(timestamp));
        var number = World.Of(Engine.Self).NextGuid++;
        return new Guid((uint)(time >> 16), (ushort)time, 0x7000, 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }
}
