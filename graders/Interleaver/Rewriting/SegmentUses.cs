using Mono.Cecil;
using static Interleaver.Rewriting.Amount;
using static Interleaver.Rewriting.ArgumentUse;

namespace Interleaver.Rewriting;

/// <summary>What segments of arrays do with the elements that they are made of.</summary>
internal static class SegmentUses
{
    /// <summary>Whether the type is one.</summary>
    public static bool Is(TypeReference type) => type.GetElementType().FullName == "System.ArraySegment`1";

    /// <summary>What a member does; null where it is none of a segment.</summary>
    public static IEnumerable<ArgumentUse>? Of(MethodReference method, TypeReference type) => !Is(type) ? null : (method.Name, method.Parameters) switch
    {
        ("get_Item", _) => [new(Receiver, "ReadSegment", Amount.Of(0), Fixed(1))],
        ("set_Item", _) => [new(Receiver, "WriteSegment", Amount.Of(0), Fixed(1))],
        ("ToArray" or "GetEnumerator", _) => [All],
        ("CopyTo", [{ ParameterType.IsArray: true }]) => [All, new(0, "WriteSome", Fixed(0), LengthOfReceiver)],
        ("CopyTo", [{ ParameterType.IsArray: true }, _]) => [All, new(0, "WriteSome", Amount.Of(1), LengthOfReceiver)],
        ("CopyTo", _) => [All, new(0, "WriteSegment", Fixed(0), LengthOfReceiver)],
        _ => [],
    };

    private static ArgumentUse All => new(Receiver, "ReadSegment", Fixed(0), Rest);
}
