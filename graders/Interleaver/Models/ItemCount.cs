using System.Collections;
using System.Reflection;
using System.Text;

namespace Interleaver.Models;

/// <summary>How much a thread-unsafe object of the BCL holds: all that a reader is told of it.</summary>
internal static class ItemCount
{
    /// <summary>The count in words; null for what has none.</summary>
    /// <param name="target">An object for which <see cref="RacyTypes.Contains"/> holds: to ask it calls nothing of the program.</param>
    public static string? Of(object target) => target switch
    {
        StringBuilder text => InWords(text.Length, "character"),
        StringWriter writer => InWords(writer.GetStringBuilder().Length, "character"),
        _ when InnerList(target) is { } inner => RacyTypes.Contains(inner.GetType()) ? Of(inner) : null,
        ICollection items => InWords(items.Count, "item"),
        _ => target.GetType().GetProperty("Count", BindingFlags.Instance | BindingFlags.Public, null, typeof(int), [], null)?.GetValue(target) is int count
            ? InWords(count, "item")
            : null,
    };

    // A Collection<T> counts what the list counts that it was made from, and that may be a list of the program's own.
    private static object? InnerList(object target) =>
        target.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(System.Collections.ObjectModel.Collection<>)
            ? type.GetProperty("Items", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(target)
            : null;

    private static string InWords(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
