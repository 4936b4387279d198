using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// How much of the stack the values of a method take, from above. A frame that is larger than what is left of the stack ends
/// the process before the method's first instruction, where no check can stand.
/// </summary>
internal static class StackUse
{
    /// <summary>What the runtime keeps free for a frame below a method that has looked whether there is enough.</summary>
    public const long Most = 64 * 1024;

    private const long Word = 8;
    private const long Notable = 256;

    /// <summary>Bytes of locals, parameters and what lies on the evaluation stack; small values are not counted.</summary>
    public static long Of(MethodDefinition method)
    {
        var held = method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);
        if (method.HasBody)
        {
            held = held.Concat(method.Body.Variables.Select(variable => variable.VariableType))
                .Concat(method.Body.Instructions.Select(Pushed).OfType<TypeReference>());
        }

        var sum = 0L;
        foreach (var type in held)
        {
            var size = SizeOf(type, null);
            sum += size < Notable ? 0 : size;
        }

        return sum;
    }

    /// <summary>Bytes of a value of the type; a reference counts as a word.</summary>
    public static long SizeOf(TypeReference type) => SizeOf(type, null);

    /// <summary>Bytes of an object of a class of the program.</summary>
    public static long SizeOfObject(TypeDefinition type)
    {
        var sum = 3 * Word;
        for (var owner = type; owner is not null; owner = owner.BaseType?.GetElementType() as TypeDefinition)
        {
            sum += owner.Fields.Where(field => !field.IsStatic).Sum(field => SizeOf(field.FieldType, null));
        }

        return sum;
    }

    // Some number above Most stands for all that are. A reference counts as a word.
    private static long SizeOf(TypeReference type, GenericInstanceType? within) => Generics.Within(type, within) switch
    {
        IModifierType modified => SizeOf(modified.ElementType, within),
        GenericInstanceType { ElementType: TypeDefinition { IsValueType: true } own } instance => SizeOfOwn(own, instance),
        GenericInstanceType { ElementType.IsValueType: true } instance => SizeOfForeign(instance),
        TypeDefinition { IsValueType: true } own => SizeOfOwn(own, null),
        var other => SizeOfPlain(other),
    };

    private static long SizeOfPlain(TypeReference type) => type.MetadataType switch
    {
        MetadataType.Boolean or MetadataType.Byte or MetadataType.SByte => 1,
        MetadataType.Char or MetadataType.Int16 or MetadataType.UInt16 => 2,
        MetadataType.Int32 or MetadataType.UInt32 or MetadataType.Single => 4,
        MetadataType.ValueType => 2 * Word,
        _ => Word,
    };

    private static long SizeOfOwn(TypeDefinition type, GenericInstanceType? instance)
    {
        var sum = 0L;
        foreach (var field in type.Fields.Where(field => !field.IsStatic))
        {
            sum += SizeOf(field.FieldType, instance);
            if (sum > Most)
            {
                return sum;
            }
        }

        var repeated = type.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.Name == "InlineArrayAttribute");
        var times = repeated is { ConstructorArguments: [{ Value: int length }] } ? Math.Max(length, 1) : 1;
        return Math.Max(sum * times, type.ClassSize);
    }

    // A tuple, a nullable, a pair: what it is made of, and a word for what it may have of its own.
    private static long SizeOfForeign(GenericInstanceType instance)
    {
        var sum = Word;
        foreach (var argument in instance.GenericArguments)
        {
            sum += SizeOf(argument, null);
            if (sum > Most)
            {
                break;
            }
        }

        return sum;
    }

    private static TypeReference? Pushed(Instruction instruction) => instruction.Operand switch
    {
        MethodReference method when instruction.OpCode.Code == Code.Newobj => method.DeclaringType,
        MethodReference method when instruction.OpCode.Code is Code.Call or Code.Callvirt => Generics.ReturnTypeOf(method),
        FieldReference field when instruction.OpCode.Code is Code.Ldfld or Code.Ldsfld => Generics.TypeOf(field),
        TypeReference type when instruction.OpCode.Code is Code.Ldobj or Code.Ldelem_Any or Code.Unbox_Any => type,
        VariableDefinition variable when instruction.OpCode.Code is Code.Ldloc or Code.Ldloc_S => variable.VariableType,
        ParameterDefinition parameter when instruction.OpCode.Code is Code.Ldarg or Code.Ldarg_S => parameter.ParameterType,
        _ => null,
    };
}
