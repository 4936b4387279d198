using Mono.Cecil;
using Mono.Cecil.Cil;
using static Interleaver.Rewriting.Runtime;

namespace Interleaver.Rewriting;

/// <summary>Announces instance fields: of objects by slot, of structs through the reference that leads to them.</summary>
internal static class FieldRewriter
{
    /// <summary>Handles ldfld, stfld and ldflda.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        var field = (FieldReference)at.Operand;
        if (!Fields.IsWatched(field))
        {
            return;
        }

        if (field.DeclaringType.IsValueType)
        {
            OfStruct(editor, at, field);
        }
        else if (Fields.IsOwn(field))
        {
            OfObject(editor, at, field);
        }
    }

    private static void OfObject(MethodEditor editor, Instruction at, FieldReference field)
    {
        var runtime = editor.Runtime;
        var slot = Fields.Slot(field);
        var site = editor.Site(at, SourceNames.Field(field));
        if (at.OpCode.Code == Code.Ldflda)
        {
            Taken(editor, at, field, slot, site);
            return;
        }

        var hasPrefix = at.Previous?.OpCode.Code == Code.Volatile;
        var isVolatile = hasPrefix || Fields.IsOfEvent(field);
        var first = hasPrefix ? at.Previous! : at;
        var isRead = at.OpCode.Code == Code.Ldfld;
        var name = isRead ? "ReadField" : "WriteField";
        var type = Generics.TypeOf(field);
        var announce = isVolatile ? runtime.Atomic(name) : WholeStructs.Announce(runtime, name, type);
        if (isRead)
        {
            editor.Before(first, Instruction.Create(OpCodes.Dup), Number(slot), site, announce);
            return;
        }

        var value = editor.Local(type);
        editor.Before(
            first, Instruction.Create(OpCodes.Stloc, value), Instruction.Create(OpCodes.Dup), Number(slot), site, announce,
            Instruction.Create(OpCodes.Ldloc, value));
    }

    // [object] → [object, &field] → TakeField → [&field]; a BCL method that gets the reference may read or write through it.
    private static void Taken(MethodEditor editor, Instruction at, FieldReference field, int slot, Instruction site)
    {
        var runtime = editor.Runtime;
        var moved = editor.Before(at, Instruction.Create(OpCodes.Dup));
        editor.After(moved, Number(slot), runtime.Memory("TakeField", Generics.TypeOf(field)));
        if (editor.UseOf(at) is { } use)
        {
            var name = use == ReferenceUse.Kind.Write ? "WriteField" : "ReadField";
            editor.Before(at, Instruction.Create(OpCodes.Dup), Number(slot), site, WholeStructs.Announce(runtime, name, Generics.TypeOf(field)));
        }
    }

    private static void OfStruct(MethodEditor editor, Instruction at, FieldReference field)
    {
        // A reference to a part of something whose reference is known is found through the whole.
        if (at.OpCode.Code == Code.Ldflda)
        {
            if (editor.UseOf(at) is { } use && References.IsReference(StackShape.Producer(at, 0), editor.Method))
            {
                var touch = editor.Runtime.Memory(use == ReferenceUse.Kind.Write ? "WriteRef" : "ReadRef", Generics.TypeOf(field));
                editor.After(at, Instruction.Create(OpCodes.Dup), editor.Site(at, SourceNames.Field(field)), touch);
            }

            return;
        }

        var isRead = at.OpCode.Code == Code.Ldfld;
        if (!References.IsReference(StackShape.Producer(at, isRead ? 0 : 1), editor.Method))
        {
            return;
        }

        var type = Generics.TypeOf(field);
        var site = editor.Site(at, SourceNames.Field(field));
        var name = isRead ? "ReadRef" : "WriteRef";
        var isVolatile = at.Previous?.OpCode.Code == Code.Volatile;
        var first = isVolatile ? at.Previous! : at;
        var announce = isVolatile ? editor.Runtime.Atomic(name, type) : editor.Runtime.Memory(name, type);
        if (isRead)
        {
            editor.Before(first, Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Ldflda, field), site, announce);
            return;
        }

        var value = editor.Local(type);
        editor.Before(
            first, Instruction.Create(OpCodes.Stloc, value), Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Ldflda, field), site, announce,
            Instruction.Create(OpCodes.Ldloc, value));
    }
}
