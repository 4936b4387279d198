namespace Interleaver.Models;

/// <summary>Members of the BCL's thread-unsafe types that go through all that the object holds, in one call.</summary>
internal static class LinearMembers
{
    private static readonly string[] Hashed = ["Dictionary`2", "HashSet`1", "Hashtable", "SortedDictionary`2", "SortedSet`1", "ISet`1", "IDictionary`2"];

    private static readonly HashSet<string> OfAll =
    [
        "AddRange", "Clear", "Clone", "ContainsValue", "ConvertAll", "CopyTo", "Exists", "ExceptWith", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex",
        "ForEach", "GetRange", "IndexOf", "IndexOfValue", "Insert", "InsertRange", "IntersectWith", "IsSubsetOf", "IsSupersetOf", "LastIndexOf", "Not",
        "And", "Or", "Xor", "Overlaps", "RemoveAll", "RemoveAt", "RemoveRange", "Replace", "Reverse", "SetAll", "SetEquals", "Sort", "SymmetricExceptWith",
        "ToArray", "ToString", "TrueForAll", "UnionWith",
    ];

    private static readonly HashSet<string> OfLists = ["Contains", "Remove", "Equals"];

    /// <summary>Whether a call of that member may go through everything.</summary>
    /// <param name="type">Full name of the type, as in IL.</param>
    /// <param name="member">Name of the method.</param>
    public static bool Has(string type, string member) =>
        OfAll.Contains(member) || (OfLists.Contains(member) && !Hashed.Any(name => type.EndsWith(name, StringComparison.Ordinal)));
}
