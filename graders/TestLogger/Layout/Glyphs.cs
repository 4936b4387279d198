using Spectre.Console;

namespace TestLogger.Layout;

/// <summary>The signs that the card is drawn with. Colour never carries the meaning alone.</summary>
/// <param name="Done">Before a task: all points earned.</param>
/// <param name="Failed">Before a task: something is wrong.</param>
/// <param name="Todo">Before a task: not begun.</param>
/// <param name="Full">A cell of a bar that is earned.</param>
/// <param name="Empty">A cell of a bar that is not.</param>
/// <param name="Line">The line across the page.</param>
public sealed record Glyphs(string Done, string Failed, string Todo, char Full, char Empty, BoxBorder Line)
{
    private static readonly Glyphs _unicode = new("✓", "✗", "○", '█', '░', BoxBorder.Square);
    private static readonly Glyphs _ascii = new("+", "x", "o", '#', '.', BoxBorder.Ascii);

    /// <summary>Those that a screen can show.</summary>
    public static Glyphs For(Look look) => look.Unicode ? _unicode : _ascii;
}
