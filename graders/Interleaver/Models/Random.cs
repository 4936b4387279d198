namespace Interleaver.Models;

/// <summary>
/// <see cref="System.Random"/> with seeds that are the same in every run. For a given seed the numbers are the BCL's,
/// which documents that they stay the same.
/// </summary>
public class Random : System.Random
{
    /// <summary>Every generator of an interleaving has another seed; the first one has the same in all of them.</summary>
    public Random() : base(World.Of(Engine.Self).NextSeed++)
    {
    }

    /// <inheritdoc cref="System.Random(int)"/>
    public Random(int Seed) : base(Seed)
    {
    }

    /// <inheritdoc cref="System.Random.Shared"/>
    public static new Random Shared => World.Of(Engine.Self).The<ThreadSafe>();

    // Another type than the one that is known to be racy.
    private sealed class ThreadSafe : Random;
}
