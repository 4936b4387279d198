using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces what BCL code does with a reference that a ref local or a ref parameter holds, or that a call has returned.</summary>
internal static class PassedReferences
{
    /// <summary>Handles ldloc, ldarg and calls.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        if (editor.UseOf(at) is { } use && Held(at) is ByReferenceType reference)
        {
            var announce = editor.Runtime.Memory(use == ReferenceUse.Kind.Write ? "WriteRef" : "ReadRef", reference.ElementType);
            editor.After(at, Instruction.Create(OpCodes.Dup), editor.Site(at, SourceNames.Loaded(at, editor.Method)), announce);
        }
    }

    private static TypeReference? Held(Instruction i) => i.OpCode.Code switch
    {
        Code.Ldloc => ((VariableDefinition)i.Operand).VariableType,
        Code.Ldarg => ((ParameterDefinition)i.Operand).ParameterType,
        Code.Call or Code.Callvirt => Generics.ReturnTypeOf((MethodReference)i.Operand),
        _ => null,
    };
}
