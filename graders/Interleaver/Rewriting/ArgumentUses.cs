using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>What BCL code does with arrays and collections that it is given or called on. Arrays' own methods are in <see cref="ArrayUses"/>.</summary>
internal static class ArgumentUses
{
    /// <summary>All that a call does.</summary>
    /// <param name="method">A method that is not rewritten.</param>
    /// <param name="isNew">Whether it is the constructor of something new, and so has no receiver.</param>
    /// <param name="isConstrained">Whether the receiver is a reference to a type that only the caller knows.</param>
    public static IReadOnlyList<ArgumentUse> Of(MethodReference method, bool isNew, bool isConstrained)
    {
        var type = method.DeclaringType.GetElementType();
        if (SpanUses.IsView(method, type))
        {
            return [.. SpanUses.OfView(method, type)];
        }

        if (method.Name == "MoveNext" && OfEnumerator(type) is { } moves)
        {
            return [moves];
        }

        var receiver = !method.HasThis || isNew || isConstrained ? []
            : SpanUses.Is(type) ? SpanUses.OfReceiver(method, type)
            : ModelTable.IsRacy(type.FullName) && !ModelTable.IsModel(type) ? OfReceiver(method, type)
            : [];
        return [.. ArrayUses.Of(method, type) ?? SegmentUses.Of(method, type) ?? receiver.Concat(OfArguments(method, type))];
    }

    // Behind an interface may be an array.
    private static IEnumerable<ArgumentUse> OfReceiver(MethodReference method, TypeReference type)
    {
        var isRead = ModelTable.IsRacyRead(type.FullName, method.Name);
        if (ModelTable.IsOfNothing(type.FullName, method.Name))
        {
            yield return new ArgumentUse(ArgumentUse.Receiver, "CallObject");
        }
        else if (type.Name == "LinkedListNode`1" && method.Name is "get_Value" or "set_Value")
        {
            yield return new ArgumentUse(ArgumentUse.Receiver, isRead ? "ReadNode" : "WriteNode");
        }
        else if (method.Name is "get_Item" or "set_Item" && method.Parameters[0].ParameterType.MetadataType == MetadataType.Int32)
        {
            yield return new ArgumentUse(ArgumentUse.Receiver, isRead ? "ReadSome" : "WriteSome", Amount.Of(0), Amount.Fixed(1));
        }
        else if (method.Name == "GetEnumerator")
        {
            yield return new ArgumentUse(ArgumentUse.Receiver, "ReadItems");
        }
        else
        {
            if (method.Name == "Sort")
            {
                yield return new ArgumentUse(ArgumentUse.Receiver, ArrayUses.Order, method.Parameters.Count == 3 ? Amount.Of(1) : Amount.CountOf(ArgumentUse.Receiver));
            }

            var goesThrough = ModelTable.GoesThrough(type.FullName, method.Name);
            yield return new ArgumentUse(ArgumentUse.Receiver, isRead ? (goesThrough ? "ReadAll" : "ReadObject") : (goesThrough ? "WriteEach" : "WriteObject"));
        }
    }

    // To go on reads what is gone through.
    private static ArgumentUse? OfEnumerator(TypeReference type) => type.FullName == "System.Collections.IEnumerator"
        ? new ArgumentUse(ArgumentUse.Receiver, "ReadEnumerator")
        : type.IsValueType && ModelTable.IsRacy(ModelTable.Outermost(type).FullName) ? new ArgumentUse(ArgumentUse.Receiver, ArgumentRewriter.Enumerated) : null;

    private static IEnumerable<ArgumentUse> OfArguments(MethodReference method, TypeReference type)
    {
        if (ModelTable.IsOfNothing(type.FullName, method.Name))
        {
            yield break;
        }

        for (var i = 0; i < method.Parameters.Count; i++)
        {
            // What is of a type that the caller has chosen is kept, or handed on, whatever it is.
            var parameter = method.Parameters[i].ParameterType;
            if (SpanUses.Is(parameter))
            {
                yield return SpanUses.OfArgument(method, type, i, parameter);
            }
            else if (SegmentUses.Is(parameter))
            {
                yield return new ArgumentUse(i, "ReadSegment", Amount.Fixed(0), Amount.Rest);
            }
            else if (parameter.FullName == "System.Text.StringBuilder")
            {
                yield return new ArgumentUse(i, "ReadObject");
            }
            else if (IsMadeText(method, type, parameter))
            {
                yield return new ArgumentUse(i, "ReadText");
            }
            else if (parameter.IsArray || parameter.FullName == "System.Array")
            {
                yield return ArrayUses.OfArgument(method, type, i);
            }
            else if (ModelTable.IsRacy(parameter.GetElementType().FullName))
            {
                yield return new ArgumentUse(i, i == 0 && Changes(type, method.Name) ? "WriteAll" : "ReadAll");
            }
        }
    }

    // It is asked for its text, which a builder of text holds itself.
    private static bool IsMadeText(MethodReference method, TypeReference type, TypeReference parameter) =>
        (parameter.FullName == "System.Object" && type.FullName is "System.String" or "System.Convert" or "System.Text.StringBuilder" or "System.IO.TextWriter")
        || (parameter is GenericParameter && method is GenericInstanceMethod { Name: "AppendFormatted", GenericArguments: [{ IsValueType: false } item] }
            && item is not GenericParameter);

    // Static methods that change the collection which they are given first.
    private static bool Changes(TypeReference type, string method) => type.Name switch
    {
        "CollectionExtensions" => method is "TryAdd" or "Remove" or "AddRange" or "InsertRange",
        "CollectionsMarshal" => true,
        _ => false,
    };
}
