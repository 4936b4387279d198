using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Control flow: loops are counted, method entries watch the stack.</summary>
internal static class FlowRewriter
{
    /// <summary>A jump backwards is a loop that goes round.</summary>
    public static void LoopBack(MethodEditor editor, Instruction at) =>
        editor.Before(at, editor.Site(at, ""), editor.Runtime.Flow("LoopBack"));

    /// <summary>Whether the instruction jumps backwards. Needs the offsets of the unchanged body.</summary>
    public static bool IsLoopBack(Instruction at) => at.Operand switch
    {
        Instruction target => target.Offset <= at.Offset,
        Instruction[] targets => targets.Any(target => target.Offset <= at.Offset),
        _ => false,
    };

    /// <summary>A `stackalloc`: the number of bytes is on top.</summary>
    public static void StackAllocation(MethodEditor editor, Instruction at) =>
        editor.Before(at, Instruction.Create(OpCodes.Dup), editor.Site(at, ""), editor.Runtime.Flow("Reserve"));

    /// <summary>
    /// A method that calls others may be part of a recursion: it counts when it begins, and counts back on its ways out, by
    /// return or by an exception that a caller catches. Comes last, when all catch blocks have become filters.
    /// </summary>
    public static void CountDepth(MethodEditor editor)
    {
        if (Fields.MakesCompilersCache(editor.Method))
        {
            return;
        }

        var body = editor.Method.Body;
        if (!body.Instructions.Any(i => i.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj or Code.Calli && !Marks.Is(i)))
        {
            editor.Before(body.Instructions[0], editor.Site(editor.FirstStatement(), ""), editor.Runtime.Flow("EnterLeaf"));
            return;
        }

        var depth = editor.Local(editor.Runtime.Module.TypeSystem.Int32);
        foreach (var end in editor.Snapshot().Where(i => i.OpCode.Code == Code.Ret))
        {
            editor.Before(end, Instruction.Create(OpCodes.Ldloc, depth), editor.Runtime.Flow("LeaveMethod"));
        }

        foreach (var handler in body.ExceptionHandlers.Where(handler => handler.HandlerType == ExceptionHandlerType.Filter))
        {
            editor.Before(handler.HandlerStart, Instruction.Create(OpCodes.Ldloc, depth), editor.Runtime.Flow("Catch"));
        }

        var enter = StateMachines.Goes(editor.Method) ? "GoOn" : "EnterMethod";
        editor.Before(
            body.Instructions[0],
            editor.Site(editor.FirstStatement(), ""), editor.Runtime.Flow(enter), Instruction.Create(OpCodes.Stloc, depth));
    }
}
