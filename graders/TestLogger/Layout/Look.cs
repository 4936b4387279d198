using System.Text;

namespace TestLogger.Layout;

/// <summary>What the reader's screen can show.</summary>
/// <param name="Columns">How wide it is.</param>
/// <param name="Colours">It understands the escape sequences for colours, and they are wanted.</param>
/// <param name="Encoding">How it reads bytes.</param>
public sealed record Look(int Columns, bool Colours, Encoding Encoding)
{
    /// <summary>Below that, the terminal may break the lines as it likes.</summary>
    public const int Narrowest = 40;

    /// <summary>Longer lines are hard to read; a wider screen stays empty on the right.</summary>
    public const int Widest = 100;

    // Block, shade, line, marks, and the signs in the graders' sentences.
    private const string Signs = "█░─✓✗○·…";

    /// <summary>A log: it has no width of its own, and no colours.</summary>
    public static Look Log { get; } = new(80, Colours: false, Encoding.UTF8);

    /// <summary>The columns of the page.</summary>
    public int Width => Math.Clamp(Columns, Narrowest, Widest);

    /// <summary>The card's own signs can be shown. Elsewhere ASCII stands in for them.</summary>
    public bool Unicode => Encoding.GetString(Encoding.GetBytes(Signs)) == Signs;
}
