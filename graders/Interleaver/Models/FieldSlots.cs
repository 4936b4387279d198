using System.Reflection;
using System.Runtime.CompilerServices;
using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>Which field stands in which slot. The rewriter gave the slots out, by the order of the fields in the assembly.</summary>
internal static class FieldSlots
{
    /// <summary>All of an object's fields that its class declares.</summary>
    public const BindingFlags OfInstances = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Keys may be of an assembly that is unloaded.
    private static readonly ConditionalWeakTable<Type, Dictionary<int, FieldInfo>> Instances = [];
    private static readonly ConditionalWeakTable<Type, FieldInfo[]> Statics = [];

    /// <summary>The field in that slot of an object; null when there is none.</summary>
    public static FieldInfo? OfObject(Type type, int slot) => Instances.GetValue(type, InChain).GetValueOrDefault(slot);

    /// <summary>All fields of an object, by slot.</summary>
    public static IReadOnlyDictionary<int, FieldInfo> OfObject(Type type) => Instances.GetValue(type, InChain);

    /// <summary>The field in that slot of a type's statics; null when there is none.</summary>
    public static FieldInfo? OfStatics(Type type, int slot)
    {
        var fields = Statics.GetValue(type, static type => Declared(type, OfInstances | BindingFlags.Static));
        return slot >= 0 && slot < fields.Length ? fields[slot] : null;
    }

    private static Dictionary<int, FieldInfo> InChain(Type type)
    {
        var slots = type.BaseType is { } parent ? InChain(parent) : [];
        var slot = First(type);
        foreach (var field in Declared(type, OfInstances))
        {
            slots[slot++] = field;
        }

        return slots;
    }

    private static int First(Type type) => type.BaseType switch
    {
        null => 0,
        { } parent when parent.Module == type.Module => First(parent) + Declared(parent, OfInstances).Length,
        { IsNested: false, Namespace: "System" or "Interleaver.Models" } => 0,
        _ => MemoryBlock.SlotsOfForeignBase,
    };

    private static FieldInfo[] Declared(Type type, BindingFlags which) =>
        [.. type.GetFields(which).OrderBy(field => field.MetadataToken)];
}
