using System.Reflection;
using System.Reflection.Emit;

namespace Interleaver.Models;

/// <summary>
/// The byte offsets of the innermost fields of a struct: reading or writing a whole struct touches each of them, and two
/// threads that use different members of one struct do not collide.
/// </summary>
internal static class Leaves<T>
{
    /// <summary>Ascending; a single 0 for what has no parts.</summary>
    public static readonly int[] Offsets = Leaves.Of(typeof(T));
}

/// <summary>Finds the offsets, which no public API tells, by asking the compiler: address of the field minus address of the struct.</summary>
internal static class Leaves
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, int[]> Known = new();

    /// <summary>Those of each element of an array.</summary>
    public static int[] OfElements(Array array) => Known.GetOrAdd(array.GetType().GetElementType()!, Of);

    public static int[] Of(Type type)
    {
        var offsets = new List<int>();
        Collect(type, 0, offsets);
        offsets.Sort();
        return [.. offsets.Distinct()];
    }

    private static void Collect(Type type, int start, List<int> offsets)
    {
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        if (type.IsPrimitive || type.IsEnum || !type.IsValueType || type.IsByRefLike || fields.Length == 0)
        {
            offsets.Add(start);
            return;
        }

        foreach (var field in fields)
        {
            Collect(field.FieldType, start + OffsetOf(type, field), offsets);
        }
    }

    internal static int OffsetOf(Type type, FieldInfo field)
    {
        var method = new DynamicMethod("OffsetOf", typeof(int), Type.EmptyTypes, typeof(Leaves), skipVisibility: true);
        var il = method.GetILGenerator();
        var local = il.DeclareLocal(type);
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Ldflda, field);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Sub);
        il.Emit(OpCodes.Conv_I4);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<int>>()();
    }
}
