using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>What code that is not rewritten does with a reference that it is given.</summary>
internal static class ReferenceUse
{
    /// <summary>How it touches what the reference points to.</summary>
    public enum Kind
    {
        /// <summary>It reads: `in` parameters, and methods of structs.</summary>
        Read,

        /// <summary>It writes, or may: `ref` and `out` parameters.</summary>
        Write,

        /// <summary>It is one of the program's own methods that is called: of an object, if what the reference points to is one, which is read first.</summary>
        ReadIfObject,
    }

    /// <summary>The use that the reference pushed by <paramref name="push"/> is put to by BCL code; null if rewritten code or a model gets it.</summary>
    public static Kind? Of(Instruction push)
    {
        if (StackShape.Pushes(push) == 0 || StackShape.Consumer(push) is not var (consumer, depth))
        {
            return null;
        }

        return consumer.OpCode.Code switch
        {
            Code.Dup => Both(Of(consumer), StackShape.Consumer(consumer, 1) is var (second, below) ? OfCall(second, below) : null),
            _ => OfCall(consumer, depth),
        };
    }

    // Whether a method called on a reference belongs to a struct, is not known where only the caller knows the type.
    private static bool MayBeOfObject(Instruction call) =>
        call.Previous is { OpCode.Code: Code.Constrained, Operand: GenericParameter { HasNotNullableValueTypeConstraint: false } };

    private static Kind? Both(Kind? one, Kind? other) => one == Kind.Write || other == Kind.Write ? Kind.Write : one ?? other;

    private static Kind? OfCall(Instruction call, int depth)
    {
        if (call.OpCode.Code is not (Code.Call or Code.Callvirt))
        {
            return null;
        }

        var method = (MethodReference)call.Operand;
        var index = method.Parameters.Count - 1 - depth;
        if (index < 0 && ModelTable.IsImmutableModel(method.DeclaringType))
        {
            return Kind.Read;
        }

        // What the program's own struct overrides is rewritten code, too. For what it does not, it is copied into a box.
        if (index < 0 && call.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference own } && own.GetElementType() is TypeDefinition type)
        {
            return Overrides(type, method) ? null : Kind.Read;
        }

        if (index < 0 && method.DeclaringType.GetElementType() is TypeDefinition && MayBeOfObject(call))
        {
            return Kind.ReadIfObject;
        }

        if (method.DeclaringType.GetElementType() is TypeDefinition || ModelTable.IsModel(method.DeclaringType.GetElementType()))
        {
            return null;
        }

        if (index < 0)
        {
            return Kind.Read;
        }

        var parameter = method.Parameters[index];
        return parameter.IsIn || parameter.ParameterType is RequiredModifierType ? Kind.Read : Kind.Write;
    }

    private static bool Overrides(TypeDefinition type, MethodReference method) => type.Methods.Any(own =>
        own.IsVirtual && own.Parameters.Count == method.Parameters.Count
        && (own.Name == method.Name || own.Name.EndsWith('.' + method.Name, StringComparison.Ordinal)));
}
