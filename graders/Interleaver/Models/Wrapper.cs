using System.Collections;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>What stands before a collection of the BCL, and holds nothing itself: whoever uses it uses what is in it.</summary>
internal static class Wrapper
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    // By the field, or the property, that what is inside stands in. Programs may derive from those that they can name.
    private static readonly Dictionary<string, string> Insides = new()
    {
        ["System.Collections.ObjectModel.ReadOnlyCollection`1"] = "Items",
        ["System.Collections.ObjectModel.ReadOnlyDictionary`2"] = "Dictionary",
        ["System.Collections.ObjectModel.ReadOnlyDictionary`2+KeyCollection"] = "_collection",
        ["System.Collections.ObjectModel.ReadOnlyDictionary`2+ValueCollection"] = "_collection",
        ["System.Collections.ObjectModel.ReadOnlySet`1"] = "Set",
        ["System.Collections.ObjectModel.Collection`1"] = "Items",
        ["System.Collections.Generic.Dictionary`2+KeyCollection"] = "_dictionary",
        ["System.Collections.Generic.Dictionary`2+ValueCollection"] = "_dictionary",
        ["System.Collections.Generic.LinkedListNode`1"] = "list",
        ["System.Collections.Generic.OrderedDictionary`2+KeyCollection"] = "_dictionary",
        ["System.Collections.Generic.OrderedDictionary`2+ValueCollection"] = "_dictionary",
        ["System.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection"] = "_queue",
        ["System.Collections.Generic.SortedDictionary`2+KeyCollection"] = "_dictionary",
        ["System.Collections.Generic.SortedDictionary`2+ValueCollection"] = "_dictionary",
        ["System.Collections.Generic.SortedList`2+KeyList"] = "_dict",
        ["System.Collections.Generic.SortedList`2+ValueList"] = "_dict",
        ["System.Collections.Generic.SortedSet`1+TreeSubSet"] = "_underlying",
        ["System.Collections.ArrayList+FixedSizeArrayList"] = "_list",
        ["System.Collections.ArrayList+FixedSizeList"] = "_list",
        ["System.Collections.ArrayList+IListWrapper"] = "_list",
        ["System.Collections.ArrayList+Range"] = "_baseList",
        ["System.Collections.ArrayList+ReadOnlyArrayList"] = "_list",
        ["System.Collections.ArrayList+ReadOnlyList"] = "_list",
        ["System.Collections.Hashtable+KeyCollection"] = "_hashtable",
        ["System.Collections.Hashtable+ValueCollection"] = "_hashtable",
        ["System.Collections.SortedList+KeyList"] = "sortedList",
        ["System.Collections.SortedList+ValueList"] = "sortedList",
        ["System.IO.StringWriter"] = "_sb",
    };

    private static readonly Func<object, object?> NoWrapper = _ => null;

    // Keys may be of an assembly that is unloaded.
    private static readonly ConditionalWeakTable<Type, Func<object, object?>> Known = [];

    // A loop asks for one type again and again.
    private static Type? lastPlain;

    /// <summary>The names of the wrappers in IL, and of those that the BCL derives from them.</summary>
    public static IEnumerable<string> Names => Insides.Keys.Select(name => name.Replace('+', '/')).Concat(
    [
        typeof(KeyedCollection<,>).FullName!, typeof(ObservableCollection<>).FullName!, typeof(ReadOnlyObservableCollection<>).FullName!,
    ]);

    /// <summary>What is in a wrapper, and in that if it is one, too; everything else as it is.</summary>
    public static object? Inner(object? target)
    {
        while (target is not null && target.GetType() != lastPlain)
        {
            var inside = Known.GetValue(target.GetType(), Inside);
            if (inside == NoWrapper)
            {
                lastPlain = target.GetType();
                break;
            }

            target = inside(target);
        }

        return target;
    }

    /// <summary>Whether a call only puts something before what it is given, and touches nothing of that.</summary>
    /// <param name="type">Full name of the type, as in IL.</param>
    /// <param name="method">Name of the method, which is a constructor or static.</param>
    public static bool IsMadeBy(string type, string method) => method switch
    {
        ".ctor" => Insides.ContainsKey(type) || type == typeof(ReadOnlyObservableCollection<>).FullName,
        "Adapter" or "FixedSize" or "ReadOnly" => type == typeof(ArrayList).FullName,
        "Synchronized" => true,
        _ => false,
    };

    private static Func<object, object?> Inside(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            var name = (candidate.IsGenericType ? candidate.GetGenericTypeDefinition() : candidate).FullName;
            if (name is not null && Insides.TryGetValue(name, out var inside))
            {
                return candidate.GetProperty(inside, Hidden) is { } property ? property.GetValue : candidate.GetField(inside, Hidden)!.GetValue;
            }
        }

        return NoWrapper;
    }
}
