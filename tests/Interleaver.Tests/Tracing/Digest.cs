namespace Interleaver.Tests.Tracing;

/// <summary>Makes one number of many, the same in every process: FNV-1a. What has the same one is taken for the same.</summary>
internal struct Digest
{
    /// <summary>Of nothing yet.</summary>
    public Digest() => Value = 14695981039346656037;

    /// <summary>Of all that was added so far, in order.</summary>
    public ulong Value { get; private set; }

    /// <summary>Adds a number.</summary>
    public void Add(int number) => Value = unchecked((Value ^ (uint)number) * 1099511628211);
}
