using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Who puts what on the evaluation stack, within straight-line code: enough for what C# compilers emit.</summary>
internal static class StackShape
{
    /// <summary>The instruction that pushed the value which lies <paramref name="depth"/> below the top before <paramref name="at"/>; null if unclear.</summary>
    public static Instruction? Producer(Instruction at, int depth)
    {
        var missing = depth + 1;
        for (var i = at.Previous; i is not null; i = i.Previous)
        {
            if (BreaksFlow(i))
            {
                return null;
            }

            var pushes = Pushes(i);
            if (pushes >= missing)
            {
                return i.OpCode.Code == Code.Dup ? Producer(i, 0) : i;
            }

            missing += Pops(i) - pushes;
        }

        return null;
    }

    /// <summary>The instruction that pops the value which <paramref name="at"/> pushes, and how far below the top it then lies; null if unclear.</summary>
    public static (Instruction Instruction, int Depth)? Consumer(Instruction at)
    {
        var above = 0;
        for (var i = at.Next; i is not null; i = i.Next)
        {
            var pops = Pops(i);
            if (pops > above)
            {
                return (i, above);
            }

            if (BreaksFlow(i))
            {
                return null;
            }

            above += Pushes(i) - pops;
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

    private static bool BreaksFlow(Instruction i) =>
        i.OpCode.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw;
}
