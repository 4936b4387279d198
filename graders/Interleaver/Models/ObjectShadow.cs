using System.Reflection;

namespace Interleaver.Models;

/// <summary>A shadow that knows its object, and so what stands in its fields or elements, or how many items it holds.</summary>
internal sealed class ObjectShadow : Shadow
{
    /// <inheritdoc/>
    public override string? Describe(int slot, int leaf, string subject)
    {
        var owner = Object!;
        if (owner is Array array)
        {
            return slot >= 0 && slot < array.Length ? OfElement(array, slot, leaf, subject) : null;
        }

        return IsCollection(slot) ? ItemCount.Of(owner)
            : FieldAt(slot) is { } field ? Contents.OfField(field, owner, leaf, subject)
            : null;
    }

    /// <inheritdoc/>
    public override object? ReferenceAt(int slot) =>
        Object is not Array && !IsCollection(slot) && FieldAt(slot) is { FieldType: { IsValueType: false, IsPointer: false } } field ? field.GetValue(Object) : null;

    // A class that derives from one has fields of its own, in other slots.
    private bool IsCollection(int slot) => slot == 0 && RacyTypes.Behind(Object!.GetType()) is not null;

    private FieldInfo? FieldAt(int slot) => FieldSlots.OfObject(Object!.GetType(), slot);

    // The slot is the position among all elements, row by row.
    private static string OfElement(Array array, int position, int leaf, string subject)
    {
        var indexes = new int[array.Rank];
        for (var dimension = array.Rank - 1; dimension >= 0; dimension--)
        {
            indexes[dimension] = position % array.GetLength(dimension);
            position /= array.GetLength(dimension);
        }

        // Elements have no name of their own: the source calls one by its array.
        var name = subject.EndsWith("[]", StringComparison.Ordinal) ? subject : "";
        return Contents.Of(array.GetValue(indexes), array.GetType().GetElementType()!, name, leaf, subject);
    }
}
