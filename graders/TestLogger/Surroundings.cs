using System.Text;
using TestLogger.Layout;

namespace TestLogger;

/// <summary>What the process was started in, and what follows from that for what it prints.</summary>
/// <param name="Variable">Reads an environment variable; null where there is none of that name.</param>
/// <param name="IsTerminal">The standard output is a terminal.</param>
/// <param name="Columns">How wide the terminal is; 0 where nobody knows.</param>
/// <param name="Windows">The console's encoding on Windows; null elsewhere.</param>
public sealed record Surroundings(Func<string, string?> Variable, bool IsTerminal, int Columns = 0, Encoding? Windows = null)
{
    /// <summary>This process'.</summary>
    public static Surroundings OfThisProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new Surroundings(
            Environment.GetEnvironmentVariable,
            isTerminal,
            isTerminal ? ColumnsOfTerminal() : 0,
            OperatingSystem.IsWindows() ? Console.OutputEncoding : null);
    }

    /// <summary>What can be shown. Where there is no terminal, the width is the same everywhere, and so are the bytes.</summary>
    public Look Look => new(
        IsTerminal && Columns > 0 ? Columns : Look.Log.Columns,
        UnderstandsEscapes && !Has("NO_COLOR"),
        Windows ?? Locale.Encoding(Variable));

    /// <summary>A line can be drawn again in place. What counts as a log is read afterwards, and shows no progress.</summary>
    public bool ShowsProgress => UnderstandsEscapes;

    // An old Windows console prints escape sequences as they are; newer ones name themselves.
    private bool UnderstandsEscapes =>
        IsTerminal
        && Variable("TERM") != "dumb"
        && (!Has("CI") || string.Equals(Variable("CI"), "false", StringComparison.OrdinalIgnoreCase))
        && (Windows is null || new[] { "WT_SESSION", "TERM_PROGRAM", "ConEmuANSI" }.Any(Has));

    private bool Has(string name) => !string.IsNullOrEmpty(Variable(name));

    private static int ColumnsOfTerminal()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return 0;
        }
    }
}
