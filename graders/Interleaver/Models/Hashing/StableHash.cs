using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>
/// Hash codes that no seed and no address goes into. As everywhere, what is equal has the same; the numbers are not the
/// BCL's, which differ from run to run themselves.
/// </summary>
internal static class StableHash
{
    private const BindingFlags AllFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Of an object; 0 for null.</summary>
    public static int Of(object? value) => value is null ? 0 : HashSource.Of(value.GetType()) switch
    {
        HashSourceKind.Own => value.GetHashCode(),
        HashSourceKind.Identity => RuntimeHelpersModel.GetHashCode(value),
        HashSourceKind.Text => StringModel.GetHashCode((string)value),
        HashSourceKind.Items => OfItems((ITuple)value, Of),
        HashSourceKind.Fields => OfFields(value),
        HashSourceKind.Calls => OfCalls((Delegate)value),
        HashSourceKind.Name => StringModel.GetHashCode(value.ToString()!),
        _ => OfType(value),
    };

    /// <summary>Of a tuple, by a hash code for each item.</summary>
    public static int OfItems(ITuple tuple, Func<object?, int> ofItem)
    {
        var hash = default(HashCode);
        for (var i = 0; i < tuple.Length; i++)
        {
            hash.AddCode(ofItem(tuple[i]));
        }

        return hash.ToHashCode();
    }

    /// <summary>Of a struct that does not say how: <c>ValueType.GetHashCode</c>.</summary>
    public static int OfFields(object value)
    {
        var hash = default(HashCode);
        foreach (var field in value.GetType().GetFields(AllFields))
        {
            hash.AddCode(Of(field.GetValue(value)));
        }

        return hash.ToHashCode();
    }

    private static int OfCalls(Delegate calls)
    {
        var hash = default(HashCode);
        foreach (var call in calls.GetInvocationList())
        {
            hash.AddCode(RuntimeHelpersModel.GetHashCode(call.Target));
            hash.AddCode(StringModel.GetHashCode(call.Method.Name));
        }

        return hash.ToHashCode();
    }

    // Of the type that says what is equal: a derived one may be equal to it.
    private static int OfType(object value) =>
        StringModel.GetHashCode(value.GetType().GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType!.ToString());
}
