using System.Collections;
using System.Reflection;
using System.Text;

namespace Interleaver.Models;

/// <summary>How much a thread-unsafe object of the BCL holds: all that a reader is told of it.</summary>
internal static class ItemCount
{
    /// <summary>The count in words; null for what has none.</summary>
    /// <param name="target">An object that is or derives from a racy type, see <see cref="RacyTypes.Behind"/>: to ask it calls nothing of the program.</param>
    public static string? Of(object target) =>
        NumberOf(target) is { } count ? InWords(count, target is StringBuilder or StringWriter ? "character" : "item") : null;

    /// <summary>The count; null for what has none, and for what only the program could count.</summary>
    /// <param name="target">An object that is or derives from a racy type, see <see cref="RacyTypes.Behind"/>.</param>
    public static int? NumberOf(object target) => target switch
    {
        StringBuilder text => text.Length,
        // A Collection<T> counts what the list counts that it was made from, and that may be a list of the program's own.
        _ when Wrapper.Inner(target) is var inner && inner != target => inner is not null && RacyTypes.Contains(inner.GetType()) ? NumberOf(inner) : null,
        ICollection items when RacyTypes.Contains(target.GetType()) => items.Count,
        _ => RacyTypes.Behind(target.GetType())?.GetProperty("Count", BindingFlags.Instance | BindingFlags.Public, null, typeof(int), [], null)?.GetValue(target) as int?,
    };

    private static string InWords(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
