using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Tells references from values on the evaluation stack.</summary>
internal static class References
{
    /// <summary>Whether what the instruction pushes is a reference that may point into memory that others see.</summary>
    public static bool IsReference(Instruction? producer, MethodDefinition method) => producer?.OpCode.Code switch
    {
        Code.Ldflda or Code.Ldsflda or Code.Ldelema or Code.Unbox => true,
        Code.Ldarg when IsThisOfStruct(producer, method) => true,
        null => false,
        _ => Target(producer) is not null,
    };

    /// <summary>What the reference points to that the instruction gets from where one was kept, or from a call; null if that is none.</summary>
    public static TypeReference? Target(Instruction producer) => Held(producer) switch
    {
        ByReferenceType reference => reference.ElementType,
        RequiredModifierType { ElementType: ByReferenceType reference } => reference.ElementType,
        _ => null,
    };

    private static TypeReference? Held(Instruction producer) => producer.OpCode.Code switch
    {
        Code.Ldarg => ((ParameterDefinition)producer.Operand).ParameterType,
        Code.Ldloc => ((VariableDefinition)producer.Operand).VariableType,
        Code.Ldfld => Generics.TypeOf((FieldReference)producer.Operand),
        Code.Call or Code.Callvirt => Generics.ReturnTypeOf((MethodReference)producer.Operand),
        _ => null,
    };

    private static bool IsThisOfStruct(Instruction load, MethodDefinition method) =>
        method.HasThis && method.DeclaringType.IsValueType && ((ParameterDefinition)load.Operand).Index == -1;
}
