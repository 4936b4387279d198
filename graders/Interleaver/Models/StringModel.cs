namespace Interleaver.Models;

/// <summary>The members of <see cref="string"/> that differ from run to run.</summary>
public static class StringModel
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over the UTF-16 code units, low byte first.</summary>
    /// <exception cref="NullReferenceException">There is no string.</exception>
    public static int GetHashCode(string text) => text is null ? throw new NullReferenceException() : GetHashCode(text.AsSpan());

    /// <inheritdoc cref="string.GetHashCode(StringComparison)"/>
    public static int GetHashCode(string text, StringComparison comparisonType) =>
        text is null ? throw new NullReferenceException() : GetHashCode(text.AsSpan(), comparisonType);

    /// <inheritdoc cref="string.GetHashCode(ReadOnlySpan{char}, StringComparison)"/>
    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType) =>
        EqualityComparerModel.GetHashCode(StringComparer.FromComparison(comparisonType), value.ToString());

    /// <inheritdoc cref="string.GetHashCode(ReadOnlySpan{char})"/>
    public static int GetHashCode(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        for (var i = 0; i < text.Length; i++)
        {
            hash = unchecked((hash ^ (byte)text[i]) * Prime);
            hash = unchecked((hash ^ (byte)(text[i] >> 8)) * Prime);
        }

        return unchecked((int)hash);
    }
}
