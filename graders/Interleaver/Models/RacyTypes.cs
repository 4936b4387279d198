using System.Collections;
using System.Collections.Generic;
using System.Text;

namespace Interleaver.Models;

/// <summary>The BCL types whose documentation says that an instance must not be used from several threads at once.</summary>
public static class RacyTypes
{
    private static readonly HashSet<Type> Types =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(PriorityQueue<,>),
        typeof(StringBuilder), typeof(ArrayList), typeof(Hashtable), typeof(BitArray), typeof(System.Random),
        typeof(Random), typeof(System.Collections.ObjectModel.Collection<>), typeof(System.IO.StringWriter),
    ];

    // A loop asks for one type again and again.
    private static Type? lastContained;

    /// <summary>Whether instances of the type, or of the generic type that it is made from, are racy.</summary>
    public static bool Contains(Type type)
    {
        if (type == lastContained)
        {
            return true;
        }

        if (!Types.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
        {
            return false;
        }

        lastContained = type;
        return true;
    }

    /// <summary>Whether a call on a type of that name (as in IL, with arity) may be one on a racy object.</summary>
    public static bool IsNamed(string fullName) => Names.Contains(fullName);

    /// <summary>Members that leave the object as it is, by the start of their names. All others count as writes.</summary>
    public static bool IsRead(string method) =>
        method.StartsWith("get_", StringComparison.Ordinal) || ReadOnlyMembers.Contains(method);

    private static readonly HashSet<string> Names =
    [
        .. Types.Select(type => type.FullName!), .. Wrapper.Names,
        "System.Collections.Generic.ICollection`1", "System.Collections.Generic.IList`1", "System.Collections.Generic.ISet`1",
        "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IEnumerable`1",
        "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyCollection`1",
        "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IReadOnlySet`1",
        "System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList",
        "System.Collections.IDictionary",
    ];

    private static readonly HashSet<string> ReadOnlyMembers =
    [
        "Contains", "ContainsKey", "ContainsValue", "TryGetValue", "GetEnumerator", "IndexOf", "LastIndexOf", "Find", "FindAll",
        "FindIndex", "FindLast", "FindLastIndex", "Exists", "TrueForAll", "ForEach", "CopyTo", "ToArray", "GetRange", "BinarySearch",
        "ConvertAll", "AsReadOnly", "Peek", "TryPeek", "ToString", "Equals", "GetHashCode", "GetType", "GetValueOrDefault",
        "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals", "Slice",
        "GetViewBetween", "GetAlternateLookup",
    ];
}
