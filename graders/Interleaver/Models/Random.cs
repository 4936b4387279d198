namespace Interleaver.Models;

/// <summary>
/// <see cref="System.Random"/> with seeds that are the same in every run. For a given seed the numbers are the BCL's,
/// which documents that they stay the same. To draw a number writes the generator, except the shared one.
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

#pragma warning disable CS1591 // All members through which the BCL draws numbers; the others call these.
    public override int Next()
    {
        BeforeDrawing();
        return base.Next();
    }

    public override int Next(int maxValue)
    {
        BeforeDrawing();
        return base.Next(maxValue);
    }

    public override int Next(int minValue, int maxValue)
    {
        BeforeDrawing();
        return base.Next(minValue, maxValue);
    }

    public override long NextInt64()
    {
        BeforeDrawing();
        return base.NextInt64();
    }

    public override long NextInt64(long maxValue)
    {
        BeforeDrawing();
        return base.NextInt64(maxValue);
    }

    public override long NextInt64(long minValue, long maxValue)
    {
        BeforeDrawing();
        return base.NextInt64(minValue, maxValue);
    }

    public override float NextSingle()
    {
        BeforeDrawing();
        return base.NextSingle();
    }

    public override double NextDouble()
    {
        BeforeDrawing();
        return base.NextDouble();
    }

    public override void NextBytes(byte[] buffer)
    {
        BeforeDrawing();
        base.NextBytes(buffer);
    }

    public override void NextBytes(Span<byte> buffer)
    {
        BeforeDrawing();
        base.NextBytes(buffer);
    }
#pragma warning restore CS1591

    private protected virtual void BeforeDrawing() => Memory.WriteField(this, 0, Scheduling.ControlledThread.Current?.Site ?? 0);

    private sealed class ThreadSafe : Random
    {
        private protected override void BeforeDrawing()
        {
        }
    }
}
