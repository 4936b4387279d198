using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// The calls by which a collector of coverage notes that a line was reached. They are no part of what a learner wrote: nothing is
/// announced of them, and they are no steps.
/// </summary>
public static class Marks
{
    /// <summary>Namespace of the class that coverlet's calls go to.</summary>
    public const string Namespace = "Coverlet.Core.Instrumentation.Tracker";

    /// <summary>Whether the instruction is such a call.</summary>
    internal static bool Is(Instruction instruction) => instruction.Operand is MethodReference { DeclaringType.Namespace: Namespace };
}
