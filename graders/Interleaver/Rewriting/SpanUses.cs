using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>What BCL code does with spans and memories: which it reads, which it writes, and where one is made of an array.</summary>
internal static class SpanUses
{
    /// <summary>Announces an array of which a span is made.</summary>
    public const string Take = "TakeArray";

    private static readonly HashSet<string> WritersOfExtensions = ["CopyTo", "Replace", "Reverse", "Sort", "TryCopyTo", "TryWrite"];

    private static readonly HashSet<string> ReadersOfSpans = ["ToArray", "ToString", "CopyTo", "TryCopyTo"];

    /// <summary>Whether the type is one of the four.</summary>
    public static bool Is(TypeReference type) => type.GetElementType().FullName is
        "System.Span`1" or "System.ReadOnlySpan`1" or "System.Memory`1" or "System.ReadOnlyMemory`1";

    /// <summary>Whether a member makes a span, a memory, a segment or a wrapper of an array or a list, and touches nothing of it yet.</summary>
    public static bool IsView(MethodReference method, TypeReference type) =>
        (method.Name is ".ctor" or "op_Implicit" && (Is(type) || SegmentUses.Is(type)))
        || (method.Name is "AsSpan" or "AsMemory" && type.FullName == "System.MemoryExtensions") || method.Name is "AsReadOnly" or "AsEnumerable";

    /// <summary>What a view needs to know of what it is made of: a memory asks when its span is made, perhaps by another thread.</summary>
    public static IEnumerable<ArgumentUse> OfView(MethodReference method, TypeReference type) =>
        !(method.Name == "AsSpan" || type.Name is "Span`1" or "ReadOnlySpan`1") || method.Parameters.Count == 0 ? []
            : method.Parameters[0].ParameterType.IsArray ? [new ArgumentUse(0, Take)]
            : SegmentUses.Is(method.Parameters[0].ParameterType) ? [new ArgumentUse(0, "TakeSegment")]
            : [];

    /// <summary>What is done with the span or memory that a member is called on.</summary>
    public static IEnumerable<ArgumentUse> OfReceiver(MethodReference method, TypeReference type) => method.Name switch
    {
        "Fill" or "Clear" => [new ArgumentUse(ArgumentUse.Receiver, $"Write{Kind(type)}")],
        "get_Span" => [new ArgumentUse(ArgumentUse.Receiver, $"Take{Kind(type)}")],
        var name when ReadersOfSpans.Contains(name) => [new ArgumentUse(ArgumentUse.Receiver, $"Read{Kind(type)}")],
        _ => [],
    };

    /// <summary>What is done with one that is an argument.</summary>
    public static ArgumentUse OfArgument(MethodReference method, TypeReference type, int argument, TypeReference parameter)
    {
        if (parameter.Name.StartsWith("ReadOnly", StringComparison.Ordinal) || (type.FullName == "System.MemoryExtensions" && !WritersOfExtensions.Contains(method.Name)))
        {
            return new ArgumentUse(argument, $"Read{Kind(parameter)}");
        }

        if (method.Name == "Sort")
        {
            return new ArgumentUse(argument, "SortSpan");
        }

        return method.Name is "CopyTo" or "TryCopyTo" && Copied(method, type) is { } count
            ? new ArgumentUse(argument, $"WriteStartOf{Kind(parameter)}", count)
            : new ArgumentUse(argument, $"Write{Kind(parameter)}");
    }

    // How much: what is copied from tells.
    private static Amount? Copied(MethodReference method, TypeReference type) =>
        !method.HasThis ? Amount.CountOf(0) : Is(type) || type.FullName == "System.String" && method.Parameters.Count == 1 ? Amount.LengthOfReceiver : null;

    private static string Kind(TypeReference type) => type.Name[..^2];
}
