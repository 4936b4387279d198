namespace Interleaver.Models;

/// <summary>Elements of an array that stand beside each other.</summary>
/// <param name="Array">The array.</param>
/// <param name="Start">The first of them.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct Part(Array Array, int Start, int Count)
{
    /// <summary>What BCL code goes through that is given an object: an array, a segment of one, or a wrapper of these; null for everything else.</summary>
    public static Part? Of(object? target) => Wrapper.Inner(target) switch
    {
        Array array => new Part(array, 0, array.Length),
        ValueType segment when segment.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ArraySegment<>) => OfSegment(segment, type),
        _ => null,
    };

    /// <summary>A part of it, as far as it goes; nothing where a call that asks for that throws.</summary>
    public Part Slice(int start, int count) => start < 0 || start > Count
        ? this with { Count = 0 }
        : new Part(Array, Start + start, Math.Min(count, Count - start));

    private static Part? OfSegment(object segment, Type type) => type.GetProperty("Array")!.GetValue(segment) is Array array
        ? new Part(array, (int)type.GetProperty("Offset")!.GetValue(segment)!, (int)type.GetProperty("Count")!.GetValue(segment)!)
        : null;
}
