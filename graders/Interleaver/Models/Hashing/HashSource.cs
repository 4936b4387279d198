using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Interleaver.Models;

/// <summary>Where the hash code of a type's objects comes from.</summary>
internal enum HashSourceKind
{
    /// <summary>The type's own method: the program's, or one of the BCL's that is the same in every run.</summary>
    Own,

    /// <summary>Nobody says, so the object's identity.</summary>
    Identity,

    /// <summary>The characters of a string.</summary>
    Text,

    /// <summary>The items of a tuple.</summary>
    Items,

    /// <summary>The fields of a struct.</summary>
    Fields,

    /// <summary>What a delegate calls.</summary>
    Calls,

    /// <summary>The name of a type.</summary>
    Name,

    /// <summary>A seed that differs from run to run, or the machine: all objects of the type get the same.</summary>
    Unknown,
}

/// <summary>Tells for each type which it is.</summary>
internal static class HashSource
{
    // Types of submissions come and go, and must not be kept alive.
    private static readonly ConditionalWeakTable<Type, object> Kinds = [];

    private static readonly HashSet<Type> Stable =
    [
        typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DateOnly), typeof(TimeOnly), typeof(Guid),
        typeof(Half), typeof(Index), typeof(Rune), typeof(Version),
    ];

    // They are equal if their fields are, but the BCL mixes a seed into their hash codes.
    private static readonly HashSet<Type> OfFields = [typeof(Range), typeof(Int128), typeof(UInt128), typeof(Complex)];

    /// <summary>Which it is.</summary>
    public static HashSourceKind Of(Type type) => (HashSourceKind)Kinds.GetValue(type, static known => Find(known));

    /// <summary>Whether the type comes with .NET.</summary>
    public static bool IsOfTheBcl(Type type) => type.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);

    private static HashSourceKind Find(Type type)
    {
        var declaring = type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType!;
        if (declaring == typeof(object))
        {
            return HashSourceKind.Identity;
        }

        if (declaring == typeof(ValueType) || OfFields.Contains(type))
        {
            return HashSourceKind.Fields;
        }

        return !IsOfTheBcl(declaring) || type.IsPrimitive || type.IsEnum || Stable.Contains(type) ? HashSourceKind.Own : OfTheBcl(type);
    }

    private static HashSourceKind OfTheBcl(Type type)
    {
        if (type == typeof(string))
        {
            return HashSourceKind.Text;
        }

        if (typeof(ITuple).IsAssignableFrom(type))
        {
            return HashSourceKind.Items;
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return HashSourceKind.Calls;
        }

        return typeof(Type).IsAssignableFrom(type) ? HashSourceKind.Name : HashSourceKind.Unknown;
    }
}
