namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// A small random generator whose numbers are part of our contract: the same seed gives the same schedule in every
/// version of .NET. PCG-XSH-RR (O'Neill 2014).
/// </summary>
public struct Pcg
{
    private ulong state;

    /// <summary>Creates a generator; every seed gives another sequence.</summary>
    public Pcg(ulong seed)
    {
        state = 0;
        Next();
        state += seed;
        Next();
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)(((ulong)Next() * (ulong)bound) >> 32);

    private uint Next()
    {
        var old = state;
        state = unchecked((old * 6364136223846793005UL) + 1442695040888963407UL);
        var shifted = (uint)(((old >> 18) ^ old) >> 27);
        var rotation = (int)(old >> 59);
        return (shifted >> rotation) | (shifted << (-rotation & 31));
    }
}
