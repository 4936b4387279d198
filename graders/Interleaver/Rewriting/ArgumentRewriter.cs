using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces, before a call of BCL code, what that does with its arguments: they are set aside, looked at, and put back.</summary>
internal static class ArgumentRewriter
{
    /// <summary>Announces an enumerator that is a struct.</summary>
    public const string Enumerated = "ReadEnumerated";

    /// <summary>Handles a call for which there are uses.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="at">The call; not edited yet.</param>
    /// <param name="uses">What it does.</param>
    public static void Rewrite(MethodEditor editor, Instruction at, IReadOnlyList<ArgumentUse> uses)
    {
        var method = (MethodReference)at.Operand;
        var deepest = uses.Min(use => Deepest(use));
        var aside = new Aside(editor, method, deepest);
        var code = aside.Store.ToList();
        foreach (var use in uses)
        {
            var subject = SourceNames.Loaded(StackShape.Producer(at, method.Parameters.Count - 1 - use.Argument), editor.Method);
            code.AddRange(Load(aside[use.Argument]));
            code.AddRange(use.Amounts.SelectMany(amount => Load(editor, amount, method, aside)));
            code.Add(editor.Site(at, subject.Length > 0 ? subject : Unnamed(method.DeclaringType)));
            code.Add(editor.Runtime.Memory(use.Announce, ItemOf(aside[use.Argument].VariableType, use)));
        }

        editor.Before(MethodEditor.First(at), [.. code, .. aside.Load]);
    }

    // What stands between a program and its collection says nothing to who reads of a race.
    private static string Unnamed(TypeReference type) =>
        type.Name is "Enumerable" or "Enumerator" or "IEnumerable" or "IEnumerable`1" or "IEnumerator" or "CollectionsMarshal" ? "a collection" : SourceNames.Plain(type.Name);

    private static int Deepest(ArgumentUse use) =>
        use.Amounts.Where(amount => amount.From != Amount.Source.Fixed).Select(amount => amount.Value).Append(use.Argument).Min();

    // What a reference points to, where the argument is one.
    private static IEnumerable<Instruction> Load(VariableDefinition argument) => argument.VariableType is ByReferenceType { ElementType: var type }
        ? [Instruction.Create(OpCodes.Ldloc, argument), Instruction.Create(OpCodes.Ldobj, type)]
        : [Instruction.Create(OpCodes.Ldloc, argument)];

    private static IEnumerable<Instruction> Load(MethodEditor editor, Amount amount, MethodReference method, Aside aside) => amount.From switch
    {
        Amount.Source.Fixed => [Runtime.Number(amount.Value)],
        Amount.Source.Count => [Instruction.Create(OpCodes.Ldloc, aside[amount.Value]), editor.Runtime.Memory("CountOf")],
        Amount.Source.LengthOfReceiver => [Instruction.Create(OpCodes.Ldloc, aside[amount.Value]), Instruction.Create(OpCodes.Call, Length(editor, method.DeclaringType))],
        _ when method.Parameters[amount.Value].ParameterType.MetadataType == MetadataType.Int64 =>
            [Instruction.Create(OpCodes.Ldloc, aside[amount.Value]), Instruction.Create(OpCodes.Conv_Ovf_I4)],
        _ => [Instruction.Create(OpCodes.Ldloc, aside[amount.Value])],
    };

    private static MethodReference Length(MethodEditor editor, TypeReference type) =>
        new(SegmentUses.Is(type) ? "get_Count" : "get_Length", editor.Runtime.Module.TypeSystem.Int32, type) { HasThis = true };

    // The type argument of what announces a span, a memory, an array of which a span is made, or an enumerator.
    private static TypeReference? ItemOf(TypeReference type, ArgumentUse use) => (type is ByReferenceType { ElementType: var element } ? element : type) switch
    {
        ArrayType array when use.Announce == SpanUses.Take => array.ElementType,
        var enumerator when use.Announce == Enumerated => enumerator,
        GenericInstanceType span when SpanUses.Is(span) || SegmentUses.Is(span) => span.GenericArguments[0],
        _ => null,
    };
}
