using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Where a part of a struct is assigned and its value takes several steps, the compiler first looks whether the struct is there:
/// it loads all of it and drops that. The source reads nothing there.
/// </summary>
internal static class Probes
{
    /// <summary>Whether the instruction is such a look. A statement that says so itself ends when it has dropped the value.</summary>
    public static bool Is(Instruction at, MethodDefinition method) =>
        at.Next is { OpCode.Code: Code.Pop, Next: { } next } && Loaded(at) is { } type && WholeStructs.HasParts(type)
        && method.DebugInformation.GetSequencePoint(next) is not { IsHidden: false };

    private static TypeReference? Loaded(Instruction at) => at.OpCode.Code switch
    {
        Code.Ldfld or Code.Ldsfld => Generics.TypeOf((FieldReference)at.Operand),
        Code.Ldelem_Any or Code.Ldobj => (TypeReference)at.Operand,
        Code.Call when at.Operand is MethodReference { Name: "Get", DeclaringType: ArrayType grid } => grid.ElementType,
        _ => null,
    };
}
