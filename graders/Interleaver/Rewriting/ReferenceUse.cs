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
    }

    /// <summary>The use that the reference pushed by <paramref name="push"/> is put to by BCL code; null if rewritten code or a model gets it.</summary>
    public static Kind? Of(Instruction push)
    {
        if (StackShape.Consumer(push) is not ({ OpCode.Code: Code.Call or Code.Callvirt } call, var depth))
        {
            return null;
        }

        var method = (MethodReference)call.Operand;
        var index = method.Parameters.Count - 1 - depth;
        if (index < 0 && ModelTable.IsImmutableModel(method.DeclaringType))
        {
            return Kind.Read;
        }

        // What the program's own struct overrides is rewritten code, too.
        if (index < 0 && call.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference own } && own.GetElementType() is TypeDefinition)
        {
            return null;
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
}
