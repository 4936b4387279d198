using System.Collections.ObjectModel;
using System.Reflection;

namespace Interleaver.Models;

/// <summary>The BCL's read-only wrappers hold nothing themselves: whoever uses one uses what is in it.</summary>
internal static class Wrapper
{
    private static readonly Dictionary<Type, string> Insides = new()
    {
        [typeof(ReadOnlyCollection<>)] = "Items",
        [typeof(ReadOnlyDictionary<,>)] = "Dictionary",
        [typeof(ReadOnlySet<>)] = "Set",
    };

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, PropertyInfo?> Known = new();

    /// <summary>The names of the wrappers in IL.</summary>
    public static IEnumerable<string> Names => Insides.Keys.Select(type => type.FullName!);

    /// <summary>What is in a wrapper, and in that if it is one, too; everything else as it is.</summary>
    public static object? Inner(object? target)
    {
        while (target is not null && Known.GetOrAdd(target.GetType(), Inside) is { } inside)
        {
            target = inside.GetValue(target);
        }

        return target;
    }

    private static PropertyInfo? Inside(Type type) => type.IsGenericType && Insides.TryGetValue(type.GetGenericTypeDefinition(), out var name)
        ? type.GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)
        : null;
}
