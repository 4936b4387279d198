using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Calls of LINQ that only make a sequence, which reads nothing before somebody goes through it. The sequence is told what it was made
/// of, so that it can say so then, and its items are counted.
/// </summary>
internal static class QueryRewriter
{
    // They go through everything when they are asked for the first item.
    private static readonly HashSet<string> Buffering =
        ["CountBy", "AggregateBy", "GroupBy", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Reverse", "ThenBy", "ThenByDescending"];

    /// <summary>Whether it is such a call.</summary>
    public static bool IsQuery(MethodReference method) =>
        method.DeclaringType.FullName == "System.Linq.Enumerable" && method.Name != "AsEnumerable" && ItemOf(method) is not null;

    /// <summary>Handles a call for which <see cref="IsQuery"/> is true.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        var method = (MethodReference)at.Operand;
        var aside = new Aside(editor, method, 0);
        var sources = method.Parameters.Where(parameter => IsSource(parameter.ParameterType)).Take(2).Select(source => Instruction.Create(OpCodes.Ldloc, aside[source.Index]));
        editor.After(at,
        [
            .. sources.Concat(Enumerable.Repeat(OpCodes.Ldnull, 2).Select(code => Instruction.Create(code))).Take(2),
            Runtime.Number(Buffering.Contains(method.Name) ? 1 : 0),
            editor.Runtime.Sequence(method.ReturnType.Name.StartsWith("IOrdered", StringComparison.Ordinal) ? "Ordered" : "Counted", ItemOf(method)!),
        ]);
        editor.Before(at, [.. aside.Store, editor.Site(at, ""), editor.Runtime.Flow("At"), .. method.Parameters.SelectMany(parameter => Load(editor, aside, method, parameter.Index))]);
    }

    // What a function selects for each item of the source is gone through, too.
    private static IEnumerable<Instruction> Load(MethodEditor editor, Aside aside, MethodReference method, int i)
    {
        yield return Instruction.Create(OpCodes.Ldloc, aside[i]);
        if (i == 1 && method is GenericInstanceMethod { Name: "SelectMany" } generic)
        {
            var name = aside[i].VariableType.Name == "Func`2" ? "Selected" : "SelectedByIndex";
            yield return editor.Runtime.Sequence(name, generic.GenericArguments[0], generic.GenericArguments[1]);
        }
    }

    private static TypeReference? ItemOf(MethodReference method) => Generics.ReturnTypeOf(method) is GenericInstanceType
    {
        ElementType.FullName: "System.Collections.Generic.IEnumerable`1" or "System.Linq.IOrderedEnumerable`1",
    } sequence ? sequence.GenericArguments[0] : null;

    private static bool IsSource(TypeReference parameter) =>
        parameter.IsArray || parameter.FullName == "System.Collections.IEnumerable" || parameter.Name is "IEnumerable`1" or "IOrderedEnumerable`1";
}
