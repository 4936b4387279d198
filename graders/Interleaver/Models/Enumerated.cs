using System.Collections;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Something that is gone through, and is told from which place of the program.</summary>
internal interface IPlaced
{
    /// <summary>The place.</summary>
    int Site { get; set; }
}

/// <summary>Which collection an enumerator of the BCL goes through: a field of it, which no public API shows.</summary>
internal static class Enumerated
{
    // Keys may be of an assembly that is unloaded.
    private static readonly ConditionalWeakTable<Type, FieldInfo?> Known = [];

    /// <summary>The collection; null where it is none that must not be shared.</summary>
    public static object? Collection(IEnumerator enumerator) => FieldOf(enumerator.GetType())?.GetValue(enumerator);

    internal static FieldInfo? FieldOf(Type enumerator) => Known.GetValue(enumerator, type =>
        type.Assembly == typeof(Enumerated).Assembly || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) != true ? null
        : type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).FirstOrDefault(field => RacyTypes.Contains(field.FieldType)));
}

/// <summary>The same for an enumerator that is a struct, without a copy on the heap: it is asked at every round of a loop.</summary>
internal static class Enumerated<T>
{
    /// <summary>The collection of an enumerator; null where it is none that must not be shared.</summary>
    public static readonly Func<T, object?> Collection = Enumerated.FieldOf(typeof(T)) is { } field ? Getter(field) : _ => null;

    private static Func<T, object?> Getter(FieldInfo field)
    {
        var method = new DynamicMethod("Collection", typeof(object), [typeof(T)], typeof(Enumerated), skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarga_S, 0);
        il.Emit(OpCodes.Ldfld, field);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<T, object?>>();
    }
}
