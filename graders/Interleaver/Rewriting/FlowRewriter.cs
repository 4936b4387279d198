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

    /// <summary>A method that calls others may be part of a recursion.</summary>
    public static void Enter(MethodEditor editor)
    {
        var instructions = editor.Method.Body.Instructions;
        if (instructions.Any(i => i.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj or Code.Calli))
        {
            var enter = StateMachines.Goes(editor.Method) ? "GoOn" : "EnterMethod";
            editor.Before(instructions[0], editor.Site(editor.FirstStatement(), ""), editor.Runtime.Flow(enter));
        }
    }
}
