using TestLogger.Layout;

namespace TestLogger;

/// <summary>Where the report goes: the standard output that the run was started with.</summary>
/// <param name="surroundings">What that is.</param>
/// <param name="output">The standard output.</param>
public sealed class Screen(Surroundings surroundings, Stream output)
{
    private const string EraseLine = "\r\e[K";
    private bool _dirty;

    /// <summary>What can be shown.</summary>
    public Look Look => surroundings.Look;

    /// <summary>A line that is drawn again in place may be shown.</summary>
    public bool ShowsProgress => surroundings.ShowsProgress;

    /// <summary>The screen of this process.</summary>
    public static Screen OfThisProcess() => new(Surroundings.OfThisProcess(), Console.OpenStandardOutput());

    /// <summary>Draws a line in place of the one that was drawn so before; the cursor stays in it.</summary>
    public void Redraw(string line)
    {
        _dirty = true;
        Send(EraseLine + line);
    }

    /// <summary>Writes all lines in one piece, so that nothing else on the terminal can come between them.</summary>
    public void Write(IEnumerable<string> lines)
    {
        Send((_dirty ? EraseLine : "") + string.Concat(lines.Select(line => line + Environment.NewLine)));
        _dirty = false;
    }

    private void Send(string text)
    {
        output.Write(Look.Encoding.GetBytes(text));
        output.Flush();
    }
}
