using Mono.Cecil;
using static Interleaver.Rewriting.Amount;
using static Interleaver.Rewriting.ArgumentUse;

namespace Interleaver.Rewriting;

/// <summary>What BCL code does with arrays: which elements it reads and writes.</summary>
internal static class ArrayUses
{
    /// <summary>Announces that so many items are put in order.</summary>
    public const string Order = "Order";

    private const string Read = "ReadSome";
    private const string Write = "WriteSome";

    /// <summary>What the methods do that are there for arrays only; null for all others.</summary>
    public static IEnumerable<ArgumentUse>? Of(MethodReference method, TypeReference type) => type.FullName switch
    {
        "System.Array" => method.HasThis ? OfInstance(method) : OfStatic(method),
        "System.Buffer" => OfBuffer(method),
        "System.Runtime.CompilerServices.RuntimeHelpers" => method.Name == "GetSubArray" ? [new ArgumentUse(0, "ReadRange", Amount.Of(1))] : [],
        _ => null,
    };

    /// <summary>What any other method does with an array that it is given.</summary>
    public static ArgumentUse OfArgument(MethodReference method, TypeReference type, int argument) => method.Name switch
    {
        "CopyTo" when method.HasThis && !type.IsValueType => new ArgumentUse(
            argument, Write, HasNumbers(method, argument + 1, 1) ? Amount.Of(argument + 1) : Fixed(0),
            HasNumbers(method, argument + 1, 2) ? Amount.Of(argument + 2) : CountOf(Receiver)),
        "CopyTo" when method.HasThis => new ArgumentUse(argument, "WriteAll"),
        "Shuffle" or "NextBytes" => new ArgumentUse(argument, "WriteAll"),
        "Read" or "ReadBlock" => new ArgumentUse(argument, Write, Amount.Of(argument + 1), Amount.Of(argument + 2)),
        "GetBytes" or "GetChars" when argument > 0 => new ArgumentUse(argument, Write, Amount.Of(argument + 1), Rest),
        _ => HasNumbers(method, argument + 1, 2)
            ? new ArgumentUse(argument, Read, Amount.Of(argument + 1), Amount.Of(argument + 2))
            : new ArgumentUse(argument, "ReadAll"),
    };

    private static IEnumerable<ArgumentUse> OfStatic(MethodReference method) => (method.Name, method.Parameters.Count) switch
    {
        ("Copy" or "ConstrainedCopy", 5) => [new(0, Read, Amount.Of(1), Amount.Of(4)), new(2, Write, Amount.Of(3), Amount.Of(4))],
        ("Copy", _) => [new(0, Read, Fixed(0), Amount.Of(2)), new(1, Write, Fixed(0), Amount.Of(2))],
        ("Clear" or "Reverse", 3) => [new(0, Write, Amount.Of(1), Amount.Of(2))],
        ("Fill", 4) => [new(0, Write, Amount.Of(2), Amount.Of(3))],
        ("Clear" or "Reverse" or "Fill", _) => [new(0, "WriteAll")],
        ("Sort", _) => Sort(method),
        ("IndexOf", 3) => [new(0, Read, Amount.Of(2), Rest)],
        ("IndexOf", 4) => [new(0, Read, Amount.Of(2), Amount.Of(3))],
        ("BinarySearch" or "FindIndex", > 3) => [new(0, Read, Amount.Of(1), Amount.Of(2))],
        ("FindIndex", 3) => [new(0, Read, Amount.Of(1), Rest)],
        ("CreateInstance", _) => [],
        _ => method.Parameters is [{ ParameterType: var first }, ..] && (first.IsArray || first.FullName == "System.Array" || first.IsByReference) ? [new(0, "ReadAll")] : [],
    };

    // Keys, or keys and items; of both all, or the same part. The keys are compared.
    private static IEnumerable<ArgumentUse> Sort(MethodReference method)
    {
        var arrays = method.Parameters.Count > 1 && (method.Parameters[1].ParameterType.IsArray || method.Parameters[1].ParameterType.FullName == "System.Array") ? 2 : 1;
        var isPart = HasNumbers(method, arrays, 2);
        return Enumerable.Range(0, arrays)
            .Select(i => isPart ? new ArgumentUse(i, Write, Amount.Of(arrays), Amount.Of(arrays + 1)) : new ArgumentUse(i, "WriteAll"))
            .Prepend(new ArgumentUse(0, Order, isPart ? Amount.Of(arrays + 1) : CountOf(0)));
    }

    private static IEnumerable<ArgumentUse> OfInstance(MethodReference method) => method.Name switch
    {
        "CopyTo" => [new(Receiver, "ReadAll"), new(0, Write, Amount.Of(1), CountOf(Receiver))],
        "GetValue" => [HasNumbers(method, 0, 1) && method.Parameters.Count == 1 ? new(Receiver, Read, Amount.Of(0), Fixed(1)) : new(Receiver, "ReadAll")],
        "SetValue" => [HasNumbers(method, 1, 1) && method.Parameters.Count == 2 ? new(Receiver, Write, Amount.Of(1), Fixed(1)) : new(Receiver, "WriteAll")],
        "Clone" or "GetEnumerator" => [new(Receiver, "ReadAll")],
        "Initialize" => [new(Receiver, "WriteAll")],
        _ => [],
    };

    private static IEnumerable<ArgumentUse> OfBuffer(MethodReference method) => method.Name switch
    {
        "BlockCopy" => [new(0, "ReadBytes", Amount.Of(1), Amount.Of(4)), new(2, "WriteBytes", Amount.Of(3), Amount.Of(4))],
        "GetByte" => [new(0, "ReadBytes", Amount.Of(1), Fixed(1))],
        "SetByte" => [new(0, "WriteBytes", Amount.Of(1), Fixed(1))],
        _ => [],
    };

    private static bool HasNumbers(MethodReference method, int first, int count) =>
        method.Parameters.Count >= first + count
        && method.Parameters.Skip(first).Take(count).All(parameter => parameter.ParameterType.MetadataType is MetadataType.Int32 or MetadataType.Int64);
}
