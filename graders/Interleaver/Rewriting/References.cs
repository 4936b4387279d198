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
        Code.Ldarg => ((ParameterDefinition)producer.Operand).ParameterType.IsByReference || IsThisOfStruct(producer, method),
        Code.Ldloc => ((VariableDefinition)producer.Operand).VariableType.IsByReference,
        Code.Call or Code.Callvirt => Generics.ReturnTypeOf((MethodReference)producer.Operand).IsByReference,
        _ => false,
    };

    private static bool IsThisOfStruct(Instruction load, MethodDefinition method) =>
        method.HasThis && method.DeclaringType.IsValueType && ((ParameterDefinition)load.Operand).Index == -1;
}
