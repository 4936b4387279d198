using System.Collections;

namespace Interleaver.Models;

/// <summary>What a collection of the BCL goes by that keeps its items in the order of their hash codes.</summary>
/// <param name="given">What the program wants it to go by; null for what the items say themselves.</param>
internal sealed class StableComparer(IEqualityComparer? given) : IEqualityComparer
{
    public new bool Equals(object? x, object? y) => given is null ? x is not null && x.Equals(y) : given.Equals(x, y);

    public int GetHashCode(object obj) => given is null ? StableHash.Of(obj) : EqualityComparerModel.GetHashCode(given, obj);
}
