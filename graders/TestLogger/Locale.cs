using System.Text;

namespace TestLogger;

/// <summary>What the environment says about the text that a terminal shows.</summary>
/// <remarks>.NET takes every terminal for one of UTF-8 whose encoding it does not know.</remarks>
public static class Locale
{
    // The first that is set decides, as in the C library.
    private static readonly string[] _variables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>
    /// The encoding that the locale names: <c>de_DE.ISO-8859-1@euro</c>, <c>C.UTF-8</c>, <c>UTF-8</c>. ASCII, which is a
    /// part of nearly all of them, for a locale that names none that .NET knows; UTF-8 where there is no locale at all, as in
    /// containers, whose terminal is outside.
    /// </summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static Encoding Encoding(Func<string, string?> variable)
    {
        var locale = _variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (locale is null)
        {
            return System.Text.Encoding.UTF8;
        }

        var charset = locale.Split('@')[0].Split('.')[^1];
        return Named(charset.Equals("utf8", StringComparison.OrdinalIgnoreCase) ? "utf-8" : charset) ?? System.Text.Encoding.ASCII;
    }

    private static Encoding? Named(string charset)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(charset) is { } legacy)
        {
            return legacy;
        }

        try
        {
            return System.Text.Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
