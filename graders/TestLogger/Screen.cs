using System.Text;
using TestLogger.Layout;

namespace TestLogger;

/// <summary>Where the report goes: the standard output that the run was started with.</summary>
public static class Screen
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Colours on a terminal that shows them, unless the reader wants none.</summary>
    public static Ink ChooseInk() => new(
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && UnderstandsEscapes());

    /// <summary>Writes all lines in one piece, so that nothing else on the terminal can come between them.</summary>
    public static void Write(IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + Environment.NewLine));
        using var output = Console.OpenStandardOutput();
        output.Write(_utf8.GetBytes(text));
    }

    // An old Windows console prints escape sequences as they are; these three name themselves.
    private static bool UnderstandsEscapes() =>
        !OperatingSystem.IsWindows()
        || new[] { "WT_SESSION", "TERM_PROGRAM", "ConEmuANSI" }.Any(name => Environment.GetEnvironmentVariable(name) is not null);
}
