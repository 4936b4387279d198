using Interleaver.Events;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>Which fields are watched, and under which slot of their object or type.</summary>
internal static class Fields
{
    /// <summary>Whether the field is one that a reader of the source knows of; the compiler's own are not shared on purpose.</summary>
    public static bool IsWatched(FieldReference field) =>
        (!field.Name.StartsWith("<>", StringComparison.Ordinal) || IsItemOfIterator(field)) && !field.Name.StartsWith("CS$", StringComparison.Ordinal)
        && !field.Name.StartsWith('$') && !IsCompilersCache(field.DeclaringType) && !IsByRefLike(field.DeclaringType);

    /// <summary>The ordinal of an instance field, counted through the base classes of the same assembly.</summary>
    public static int Slot(FieldReference field)
    {
        var definition = Definition(field);
        var slot = FirstSlot(definition.DeclaringType);
        foreach (var other in definition.DeclaringType.Fields)
        {
            if (other == definition)
            {
                return slot;
            }

            slot += other.IsStatic ? 0 : 1;
        }

        throw new InvalidOperationException($"{field.FullName} is not a field of its type.");
    }

    /// <summary>The ordinal of a static field in its type.</summary>
    public static int StaticSlot(FieldReference field) => Definition(field).DeclaringType.Fields.IndexOf(Definition(field));

    /// <summary>The field's definition, if it is in the same module.</summary>
    public static FieldDefinition Definition(FieldReference field) =>
        field as FieldDefinition
        ?? (field.DeclaringType.GetElementType() as TypeDefinition)?.Fields.First(f => f.Name == field.Name)
        ?? throw new InvalidOperationException($"{field.FullName} belongs to another assembly; use a property or a method.");

    /// <summary>Whether the field is defined in the module that is being rewritten.</summary>
    public static bool IsOwn(FieldReference field) => field is FieldDefinition || field.DeclaringType.GetElementType() is TypeDefinition;

    /// <summary>
    /// Whether the field is behind an event. The compiler adds and removes handlers by interlocked exchange, and raising
    /// the event meanwhile is the documented pattern: all accesses count as volatile.
    /// </summary>
    public static bool IsOfEvent(FieldReference field) =>
        field.DeclaringType.GetElementType() is TypeDefinition type && type.Events.Any(e => e.Name == field.Name);

    /// <summary>Whether each thread has a copy of its own of the static field.</summary>
    public static bool IsOfThread(FieldReference field) =>
        Definition(field).CustomAttributes.Any(a => a.AttributeType.FullName == "System.ThreadStaticAttribute");

    /// <summary>Types in which the compiler caches delegates and data.</summary>
    public static bool IsCompilersCache(TypeReference type) =>
        type.Name is "<>c" || type.Name.StartsWith("<>c`", StringComparison.Ordinal)
        || (type.Name.StartsWith("<>c__", StringComparison.Ordinal) && !type.Name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal)) || type.Name.StartsWith("<>O", StringComparison.Ordinal)
        || type.Name.StartsWith("<>o__", StringComparison.Ordinal) || type.Name.StartsWith("<PrivateImpl", StringComparison.Ordinal);

    /// <summary>Whether the method only makes such a type ready, once in a process.</summary>
    public static bool MakesCompilersCache(MethodDefinition method) => method.IsConstructor && IsCompilersCache(method.DeclaringType);

    // Who goes on with an iterator writes there; who only begins with one that is at work for another thread does not.
    private static bool IsItemOfIterator(FieldReference field) =>
        field.Name == "<>2__current" && field.DeclaringType.GetElementType() is TypeDefinition type && StateMachines.IsIterator(type);

    private static bool IsByRefLike(TypeReference type) =>
        type.GetElementType() is TypeDefinition definition
        && definition.CustomAttributes.Any(a => a.AttributeType.Name == "IsByRefLikeAttribute");

    private static int FirstSlot(TypeDefinition type) => type.BaseType?.GetElementType() switch
    {
        TypeDefinition parent => FirstSlot(parent) + parent.Fields.Count(f => !f.IsStatic),
        // A class of the checks that derives from a learner's class must not use the slots of its base.
        { Namespace: not ("System" or "Interleaver.Models") } => MemoryBlock.SlotsOfForeignBase,
        _ => 0,
    };
}
