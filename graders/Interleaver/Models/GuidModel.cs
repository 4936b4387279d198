namespace Interleaver.Models;

/// <summary>The static members of <see cref="Guid"/> that are random.</summary>
public static class GuidModel
{
    /// <summary>A number that counts up within the interleaving, in the form of a random (version 4) identifier.</summary>
    public static Guid NewGuid() => new(World.Of(Engine.Self).NextGuid++, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
