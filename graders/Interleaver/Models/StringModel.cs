namespace Interleaver.Models;

/// <summary>The members of <see cref="string"/> that differ from run to run.</summary>
public static class StringModel
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over the UTF-16 code units, low byte first.</summary>
    /// <exception cref="NullReferenceException">There is no string.</exception>
    public static int GetHashCode(string text)
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
