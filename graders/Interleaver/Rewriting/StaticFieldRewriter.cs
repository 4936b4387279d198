using Mono.Cecil;
using Mono.Cecil.Cil;
using static Interleaver.Rewriting.Runtime;

namespace Interleaver.Rewriting;

/// <summary>Announces static fields, and makes sure first that their type is initialised in this interleaving.</summary>
internal static class StaticFieldRewriter
{
    /// <summary>Handles ldsfld, stsfld and ldsflda.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        var field = (FieldReference)at.Operand;
        if (!Fields.IsOwn(field) || !Fields.IsWatched(field) || !StaticsRewriter.HasStatics(Fields.Definition(field).DeclaringType))
        {
            return;
        }

        if (Fields.IsOfThread(field))
        {
            UseCopyOfThread(editor, at, field);
            return;
        }

        var slot = Fields.StaticSlot(field);
        var site = editor.Site(at, SourceNames.Field(field));
        var block = StaticsRewriter.CallEnsure(field.DeclaringType);
        var type = Generics.TypeOf(field);
        if (at.OpCode.Code == Code.Ldsflda)
        {
            editor.After(at, block, Number(slot), editor.Runtime.Memory("TakeStatic", type));
            if (editor.UseOf(at) is { } use)
            {
                var touch = use == ReferenceUse.Kind.Write ? "WriteStatic" : "ReadStatic";
                editor.Before(at, StaticsRewriter.CallEnsure(field.DeclaringType), Number(slot), site, WholeStructs.Announce(editor.Runtime, touch, type));
            }

            return;
        }

        var hasPrefix = at.Previous?.OpCode.Code == Code.Volatile;
        var name = at.OpCode.Code == Code.Ldsfld ? "ReadStatic" : "WriteStatic";
        editor.Before(
            hasPrefix ? at.Previous! : at, block, Number(slot), site,
            hasPrefix || Fields.IsOfEvent(field) ? editor.Runtime.Atomic(name) : WholeStructs.Announce(editor.Runtime, name, type));
    }

    // The engine runs threads of an interleaving on pooled ones, which have copies already: a place of our own is used instead.
    private static void UseCopyOfThread(MethodEditor editor, Instruction at, FieldReference field)
    {
        var type = Generics.TypeOf(field);
        var isPrefixed = at.Previous?.OpCode.Code == Code.Volatile;
        var first = isPrefixed ? at.Previous! : at;
        Instruction[] find = [StaticsRewriter.CallEnsure(field.DeclaringType), Number(Fields.StaticSlot(field)), editor.Runtime.Statics("OfThread", type)];
        var access = at.OpCode.Code;
        if (access == Code.Ldsflda)
        {
            var moved = editor.Before(at, find);
            (moved.OpCode, moved.Operand) = (OpCodes.Nop, null);
            return;
        }

        if (access == Code.Stsfld)
        {
            var value = editor.Local(type);
            find = [Instruction.Create(OpCodes.Stloc, value), .. find, Instruction.Create(OpCodes.Ldloc, value)];
        }

        var prefixOrAccess = editor.Before(first, find);
        var instruction = isPrefixed ? at : prefixOrAccess;
        (instruction.OpCode, instruction.Operand) = (access == Code.Ldsfld ? OpCodes.Ldobj : OpCodes.Stobj, type);
    }
}
