using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>Which calls of BCL code may take long, compared with what is counted anyway, and so count themselves.</summary>
internal static class CallsOut
{
    // Their methods are a few instructions, or are counted as what they touch.
    private static readonly HashSet<string> Cheap =
    [
        "System.Object", "System.ValueType", "System.Nullable`1", "System.Math", "System.MathF", "System.Array", "System.Index", "System.Range", "System.TimeSpan",
        "System.Runtime.CompilerServices.RuntimeHelpers", "System.Runtime.CompilerServices.Unsafe", "System.Linq.Enumerable",
    ];

    // Of a loop, of a sequence, or of a `using`.
    private static readonly HashSet<string> OfStatements = ["GetEnumerator", "MoveNext", "Dispose"];

    /// <summary>Whether the call is one.</summary>
    /// <param name="method">What is called; it is not rewritten, and has no model.</param>
    /// <param name="type">Its type, as declared.</param>
    public static bool IsOne(MethodReference method, TypeReference type) =>
        !Cheap.Contains(type.FullName) && !OfStatements.Contains(method.Name) && !IsShort(method.Name)
        && !IsOfDelegate(method) && !SpanUses.Is(type) && !ModelTable.IsRacy(type.FullName)
        && !type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) && !type.Name.StartsWith("KeyValuePair`", StringComparison.Ordinal);

    private static bool IsShort(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal)
        || name.StartsWith("add_", StringComparison.Ordinal) || name.StartsWith("remove_", StringComparison.Ordinal);

    private static bool IsOfDelegate(MethodReference method) =>
        method is { Name: ".ctor", Parameters: [_, { ParameterType.MetadataType: MetadataType.IntPtr }] };
}
