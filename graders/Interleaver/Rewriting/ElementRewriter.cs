using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces array elements, of vectors by index, of arrays with more dimensions through a reference.</summary>
internal static class ElementRewriter
{
    /// <summary>Handles ldelem, stelem and ldelema in all their forms.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        var isStore = at.OpCode.Code.ToString().StartsWith("Stelem", StringComparison.Ordinal);
        var array = StackShape.Producer(at, isStore ? 2 : 1);
        var site = editor.Site(at, SourceNames.Element(array, editor.Method));
        var index = editor.Local(IndexType(editor, StackShape.Producer(at, isStore ? 1 : 0)));
        var code = new List<Instruction>();
        VariableDefinition? value = null;
        if (isStore)
        {
            value = editor.Local(ElementType(editor, at));
            code.Add(Instruction.Create(OpCodes.Stloc, value));
        }

        code.Add(Instruction.Create(OpCodes.Stloc, index));
        code.Add(Instruction.Create(OpCodes.Dup));
        if (Announcement(editor, at, isStore) is { } announcement)
        {
            if (at.OpCode.Code == Code.Ldelema)
            {
                code.Add(Instruction.Create(OpCodes.Dup));
            }

            code.AddRange([Instruction.Create(OpCodes.Ldloc, index), Instruction.Create(OpCodes.Conv_I4), site, announcement]);
        }

        code.Add(Instruction.Create(OpCodes.Ldloc, index));
        if (value is not null)
        {
            code.Add(Instruction.Create(OpCodes.Ldloc, value));
        }

        // A prefix such as `readonly.` stays with its instruction.
        var moved = editor.Before(MethodEditor.First(at), [.. code]);
        if (at.OpCode.Code == Code.Ldelema || moved.OpCode.Code == Code.Ldelema)
        {
            var access = moved.OpCode.Code == Code.Ldelema ? moved : at;
            editor.After(
                access, Instruction.Create(OpCodes.Ldloc, index), Instruction.Create(OpCodes.Conv_I4),
                editor.Runtime.Memory("TakeElement", (TypeReference)access.Operand));
        }
    }

    // Where a reference is taken, a BCL method that gets it may read or write through it; others are seen to do so.
    private static Instruction? Announcement(MethodEditor editor, Instruction at, bool isStore)
    {
        if (at.OpCode.Code == Code.Ldelema)
        {
            return editor.UseOf(at) is { } use
                ? WholeStructs.Announce(editor.Runtime, use == ReferenceUse.Kind.Write ? "WriteElement" : "ReadElement", (TypeReference)at.Operand)
                : null;
        }

        var type = at.Operand as TypeReference ?? editor.Runtime.Module.TypeSystem.Object;
        return WholeStructs.Announce(editor.Runtime, isStore ? "WriteElement" : "ReadElement", type);
    }

    private static TypeReference IndexType(MethodEditor editor, Instruction? producer)
    {
        var types = editor.Runtime.Module.TypeSystem;
        return producer is not null && producer.OpCode.Code.ToString().StartsWith("Conv", StringComparison.Ordinal)
            && producer.OpCode.StackBehaviourPush == StackBehaviour.Pushi && producer.OpCode.Code.ToString().EndsWith("_I", StringComparison.Ordinal)
            ? types.IntPtr
            : types.Int32;
    }

    private static TypeReference ElementType(MethodEditor editor, Instruction at)
    {
        var types = editor.Runtime.Module.TypeSystem;
        return at.OpCode.Code switch
        {
            Code.Stelem_Any => (TypeReference)at.Operand,
            Code.Stelem_Ref => types.Object,
            Code.Stelem_I8 => types.Int64,
            Code.Stelem_R4 => types.Single,
            Code.Stelem_R8 => types.Double,
            Code.Stelem_I => types.IntPtr,
            _ => types.Int32,
        };
    }
}
