using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces what BCL code does with a reference that a ref local or a ref parameter holds.</summary>
internal static class PassedReferences
{
    /// <summary>Whether the instruction loads one.</summary>
    public static bool IsLoad(Instruction i) => Held(i) is ByReferenceType;

    /// <summary>Handles an instruction for which <see cref="IsLoad"/> is true.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        if (ReferenceUse.Of(at) is { } use)
        {
            var announce = editor.Runtime.Memory(use == ReferenceUse.Kind.Write ? "WriteRef" : "ReadRef", ((ByReferenceType)Held(at)!).ElementType);
            editor.After(at, Instruction.Create(OpCodes.Dup), editor.Site(at, SourceNames.Loaded(at, editor.Method)), announce);
        }
    }

    private static TypeReference? Held(Instruction i) => i.OpCode.Code switch
    {
        Code.Ldloc => ((VariableDefinition)i.Operand).VariableType,
        Code.Ldarg => ((ParameterDefinition)i.Operand).ParameterType,
        _ => null,
    };
}
