using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Lists that are spread into a new collection, <c>[1, .. list]</c>: the compiler takes a span of the list only to copy it,
/// which is no change of the list, as it would be to whoever may write through the span.
/// </summary>
internal static class SpreadLists
{
    private static readonly HashSet<string> Copying = ["CopyTo", "TryCopyTo", "ToArray", "get_Length"];

    /// <summary>Whether a call takes a span of a list, of which nothing is done but to copy it.</summary>
    public static bool Is(Instruction at) =>
        at is { Operand: MethodReference { Name: "AsSpan", DeclaringType.Name: "CollectionsMarshal" }, Next: { OpCode.Code: Code.Stloc, Operand: var span } }
        && After(at.Next).Where(i => i.Operand == span && i.OpCode.Code is not Code.Stloc).All(IsCopy);

    private static bool IsCopy(Instruction load) => load.OpCode.Code == Code.Ldloca
        && StackShape.Consumer(load) is var (call, depth)
        && call.Operand is MethodReference { DeclaringType.Name: "Span`1" } method
        && method.Parameters.Count == depth && Copying.Contains(method.Name);

    private static IEnumerable<Instruction> After(Instruction at)
    {
        for (var i = at.Next; i is not null; i = i.Next)
        {
            yield return i;
        }
    }
}
