using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
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
        typeof(OrderedDictionary<,>), typeof(Queue), typeof(Stack), typeof(SortedList),
    ];

    // None of what they do can be overridden: a class that derives from one of them is as racy.
    private static readonly HashSet<Type> Inherited =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(PriorityQueue<,>), typeof(OrderedDictionary<,>),
    ];

    // Most of the items of most loops are of types that are nothing of the kind.
    private static readonly ConditionalWeakTable<Type, Type?> Known = [];

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

    /// <summary>The racy type that it is, or that it derives from without a way to change what the members do; null when there is none.</summary>
    public static Type? Behind(Type type) => type == lastContained ? type : Known.GetValue(type, Find);

    private static Type? Find(Type type)
    {
        if (Contains(type))
        {
            return type;
        }

        var parent = type.BaseType;
        while (parent is not null && !(parent.IsGenericType && Inherited.Contains(parent.GetGenericTypeDefinition())))
        {
            parent = parent.BaseType;
        }

        return parent;
    }

    /// <summary>Whether a call on a type of that name (as in IL, with arity) may be one on a racy object.</summary>
    public static bool IsNamed(string fullName) => Names.Contains(fullName);

    /// <summary>Members that leave the object as it is. All others count as writes.</summary>
    /// <param name="type">Full name of the type, as in IL.</param>
    /// <param name="method">Name of the method.</param>
    public static bool IsRead(string type, string method) => method.StartsWith("get_", StringComparison.Ordinal) || ReadOnlyMembers.Contains(method)
        || (method == "Reverse" && type == typeof(SortedSet<>).FullName);

    /// <summary>Members that look only at what stays as it was made: what the object is like, or another object that stands for it.</summary>
    public static bool IsOfNothing(string method) => MembersOfNothing.Contains(method);

    private static readonly HashSet<string> Names =
    [
        .. Types.Select(type => type.FullName!), .. Wrapper.Names,
        "System.Collections.Generic.ICollection`1", "System.Collections.Generic.IList`1", "System.Collections.Generic.ISet`1",
        "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IEnumerable`1",
        "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyCollection`1",
        "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IReadOnlySet`1",
        "System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList",
        "System.Collections.IDictionary", "System.IO.TextWriter",
    ];

    private static readonly HashSet<string> ReadOnlyMembers =
    [
        "Contains", "ContainsKey", "ContainsValue", "TryGetValue", "GetEnumerator", "IndexOf", "LastIndexOf", "Find", "FindAll",
        "FindIndex", "FindLast", "FindLastIndex", "Exists", "TrueForAll", "ForEach", "CopyTo", "ToArray", "GetRange", "BinarySearch",
        "ConvertAll", "Peek", "TryPeek", "ToString", "Equals", "GetHashCode", "GetType", "GetValueOrDefault",
        "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals", "Slice",
        "GetViewBetween", "GetAlternateLookup", "Clone", "Get", "HasAllSet", "HasAnySet", "GetChunks", "GetAt", "GetByIndex", "GetKey",
        "GetKeyAtIndex", "GetValueAtIndex", "IndexOfKey", "IndexOfValue",
    ];

    private static readonly HashSet<string> MembersOfNothing =
    [
        "get_IsReadOnly", "get_IsFixedSize", "get_IsSynchronized", "get_SyncRoot", "get_Comparer", "get_MaxCapacity", "get_Encoding", "get_FormatProvider",
        "get_Keys", "get_Values", "get_UnorderedItems", "get_List", "GetKeyList", "GetValueList", "GetStringBuilder", "Flush", "FlushAsync",
    ];
}
