using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Who puts what on the evaluation stack, and who takes it. C# compilers leave values there while a line chooses between
/// others, never in a loop.
/// </summary>
internal static class StackShape
{
    /// <summary>
    /// The instruction that pushed the value which lies <paramref name="depth"/> below the top before <paramref name="at"/>, or
    /// one of those that did; null if unclear.
    /// </summary>
    public static Instruction? Producer(Instruction at, int depth)
    {
        var missing = depth + 1;
        for (var i = Before(at); i is not null; i = Before(i))
        {
            var pushes = Pushes(i);
            if (pushes >= missing)
            {
                return i.OpCode.Code == Code.Dup ? Producer(i, 0) : i;
            }

            missing += Pops(i) - pushes;
        }

        return null;
    }

    /// <summary>
    /// The instruction that pops the value which <paramref name="at"/> pushes, and how far below the top it then lies; null if unclear.
    /// </summary>
    /// <param name="at">The instruction.</param>
    /// <param name="above">How many values it pushes above that one.</param>
    public static (Instruction Instruction, int Depth)? Consumer(Instruction at, int above = 0)
    {
        // One way may end in an exception, and the other go on.
        var ways = new Stack<(Instruction? First, int Above)>([(at.Next, above)]);
        var seen = new HashSet<Instruction>();
        while (ways.TryPop(out var way))
        {
            above = way.Above;
            for (var i = way.First; i is not null && seen.Add(i); i = After(i))
            {
                var pops = Pops(i);
                if (pops > above)
                {
                    return (i, above);
                }

                above += Pushes(i) - pops;
                if (i is { OpCode.FlowControl: FlowControl.Cond_Branch, Operand: Instruction target })
                {
                    ways.Push((target, above));
                }
            }
        }

        return null;
    }

    /// <summary>How many values an instruction takes.</summary>
    public static int Pops(Instruction i) => i.OpCode.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
        StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8
            or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
        StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8
            or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
        StackBehaviour.Varpop when i.Operand is IMethodSignature call =>
            call.Parameters.Count + (call.HasThis && i.OpCode.Code != Code.Newobj ? 1 : 0) + (i.OpCode.Code == Code.Calli ? 1 : 0),
        _ => i.OpCode.Code == Code.Stelem_Any ? 3 : 0,
    };

    /// <summary>How many values an instruction leaves.</summary>
    public static int Pushes(Instruction i) => i.OpCode.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        StackBehaviour.Varpush when i.Operand is IMethodSignature call =>
            call.ReturnType.FullName == "System.Void" && i.OpCode.Code != Code.Newobj ? 0 : 1,
        StackBehaviour.Varpush => 0,
        _ => 1,
    };

    // What stands behind a jump is reached by another one, from before.
    private static Instruction? Before(Instruction at)
    {
        if (at.Previous is not { OpCode.FlowControl: FlowControl.Branch or FlowControl.Return or FlowControl.Throw })
        {
            return at.Previous;
        }

        var jump = at.Previous;
        while (jump is not null && jump.Operand != at && !(jump.Operand is Instruction[] targets && targets.Contains(at)))
        {
            jump = jump.Previous;
        }

        return jump;
    }

    private static Instruction? After(Instruction at) => at.OpCode.FlowControl switch
    {
        FlowControl.Branch => at.OpCode.StackBehaviourPop == StackBehaviour.PopAll ? null : at.Operand as Instruction,
        FlowControl.Return or FlowControl.Throw => null,
        _ => at.Next,
    };
}
