using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces what BCL code does with a reference that a ref local, a ref parameter or a ref field holds, or that a call has returned.</summary>
internal static class PassedReferences
{
    /// <summary>Handles ldloc, ldarg, ldfld and calls.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        if (editor.UseOf(at) is { } use && References.Target(at) is { } target)
        {
            var announce = editor.Runtime.Memory(use == ReferenceUse.Kind.Write ? "WriteRef" : "ReadRef", target);
            editor.After(at, Instruction.Create(OpCodes.Dup), editor.Site(at, SourceNames.Loaded(at, editor.Method)), announce);
        }
    }

    /// <summary>Handles what pushes a reference to something whose type only the caller knows, for one of its methods to be called.</summary>
    public static void AsReceiver(MethodEditor editor, Instruction at)
    {
        if (editor.IsReceiver(at) && at.OpCode.Code is not (Code.Ldloca or Code.Ldarga) && Pointed(at) is { } target)
        {
            editor.After(at, Instruction.Create(OpCodes.Dup), editor.Site(at, SourceNames.Loaded(at, editor.Method)), editor.Runtime.Memory("ReadIfObject", target));
        }
    }

    private static TypeReference? Pointed(Instruction at) => at.OpCode.Code switch
    {
        Code.Ldflda or Code.Ldsflda => Generics.TypeOf((FieldReference)at.Operand),
        Code.Ldelema => (TypeReference)at.Operand,
        _ => References.Target(at),
    };
}
