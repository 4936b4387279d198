using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>
/// What stands at a location, read by reflection from the field or the element: nothing of the program is called. A location
/// inside a struct is a part of it, unless it is touched by the name of the whole.
/// </summary>
internal static class Contents
{
    private static readonly ConditionalWeakTable<Type, (int Offset, FieldInfo Field)[]> Parts = [];

    /// <summary>What stands in a field.</summary>
    public static string OfField(FieldInfo field, object? owner, int leaf, string subject) =>
        Of(field.GetValue(owner), field.FieldType, NameOf(field), leaf, subject);

    /// <summary>What stands that many bytes from the start of the value.</summary>
    /// <param name="value">The whole value.</param>
    /// <param name="type">The type of the place that it stands in.</param>
    /// <param name="name">What the source calls that place.</param>
    /// <param name="leaf">Bytes from its start.</param>
    /// <param name="subject">The name that is used for what is wanted.</param>
    public static string Of(object? value, Type type, string name, int leaf, string subject)
    {
        while (name != subject && HasParts(type))
        {
            var (offset, field) = Parts.GetValue(type, Split).Last(part => part.Offset <= leaf);
            (value, type, name, leaf) = (field.GetValue(value), field.FieldType, NameOf(field), leaf - offset);
        }

        return ValueText.Of(value);
    }

    private static bool HasParts(Type type) =>
        type is { IsValueType: true, IsPrimitive: false, IsEnum: false } && Nullable.GetUnderlyingType(type) is null
        && !ValueText.IsPlain(type) && Parts.GetValue(type, Split).Length > 0;

    private static (int Offset, FieldInfo Field)[] Split(Type type) =>
    [
        .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => (Offset: Leaves.OffsetOf(type, field), Field: field)).OrderBy(part => part.Offset),
    ];

    // A property, for the field that the compiler made for it.
    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>') is > 1 and var end ? field.Name[1..end] : field.Name;
}
