using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces loads and stores through references: ref parameters, ref locals, `this` of a struct.</summary>
internal static class IndirectRewriter
{
    /// <summary>The type that a load or store through a reference touches; null when the instruction is none.</summary>
    public static TypeReference? Target(Instruction i, TypeSystem types) => i.OpCode.Code switch
    {
        Code.Ldind_I1 or Code.Stind_I1 => types.SByte,
        Code.Ldind_U1 => types.Byte,
        Code.Ldind_I2 or Code.Stind_I2 => types.Int16,
        Code.Ldind_U2 => types.UInt16,
        Code.Ldind_I4 or Code.Stind_I4 => types.Int32,
        Code.Ldind_U4 => types.UInt32,
        Code.Ldind_I8 or Code.Stind_I8 => types.Int64,
        Code.Ldind_R4 or Code.Stind_R4 => types.Single,
        Code.Ldind_R8 or Code.Stind_R8 => types.Double,
        Code.Ldind_I or Code.Stind_I => types.IntPtr,
        Code.Ldind_Ref or Code.Stind_Ref => types.Object,
        Code.Ldobj or Code.Stobj or Code.Initobj => (TypeReference)i.Operand,
        _ => null,
    };

    /// <summary>Handles an instruction for which <see cref="Target"/> gave a type.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at, TypeReference type)
    {
        var isStore = at.OpCode.StackBehaviourPush == StackBehaviour.Push0;
        var hasValue = isStore && at.OpCode.Code != Code.Initobj;
        var source = StackShape.Producer(at, hasValue ? 1 : 0);
        if (source?.OpCode.Code is Code.Ldloca or Code.Ldarga)
        {
            return;
        }

        // None of these is ever volatile: C# says that of fields only.
        var site = editor.Site(at, SourceNames.Loaded(source, editor.Method));
        var announce = editor.Runtime.Memory(isStore ? "WriteRef" : "ReadRef", type);
        if (!hasValue)
        {
            editor.Before(at, Instruction.Create(OpCodes.Dup), site, announce);
            return;
        }

        var value = editor.Local(type);
        editor.Before(
            at, Instruction.Create(OpCodes.Stloc, value), Instruction.Create(OpCodes.Dup), site, announce,
            Instruction.Create(OpCodes.Ldloc, value));
    }
}
