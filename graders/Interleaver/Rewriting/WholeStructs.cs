using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Which accesses touch a struct whose parts the program can also use one by one.</summary>
internal static class WholeStructs
{
    /// <summary>The call that announces an access, of all parts if it is one to a whole struct.</summary>
    /// <param name="runtime">Where the engine's methods are known.</param>
    /// <param name="access">What is done, and to what kind of place: ReadField.</param>
    /// <param name="type">The type of what stands there.</param>
    public static Instruction Announce(Runtime runtime, string access, TypeReference type) => HasParts(type)
        ? runtime.Memory(access.Replace("Read", "ReadWhole", StringComparison.Ordinal).Replace("Write", "WriteWhole", StringComparison.Ordinal), type)
        : runtime.Memory(access);

    /// <summary>Whether a program can use parts of such a thing.</summary>
    public static bool HasParts(TypeReference type) => type switch
    {
        GenericParameter parameter => !parameter.HasReferenceTypeConstraint,
        IModifierType modified => HasParts(modified.ElementType),
        GenericInstanceType instance => HasParts(instance.ElementType),
        TypeDefinition own => own is { IsValueType: true, IsEnum: false },
        _ => type.IsValueType && (type.FullName.StartsWith("System.ValueTuple`", StringComparison.Ordinal) || type.Namespace == "System.Numerics"),
    };
}
