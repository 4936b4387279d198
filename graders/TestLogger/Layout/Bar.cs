using Spectre.Console;
using Spectre.Console.Rendering;

namespace TestLogger.Layout;

/// <summary>A bar that fills as points are earned, as wide as its cell.</summary>
/// <param name="earned">Points earned, 0 to <paramref name="possible"/>.</param>
/// <param name="possible">Points to be had.</param>
/// <param name="glyphs">What it is drawn with.</param>
public sealed class Bar(int earned, int possible, Glyphs glyphs) : Renderable
{
    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    /// <summary>Draws the bar. It is full for full points only, and shows a first point however small its share.</summary>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var filled = possible == 0 ? 0 : maxWidth * earned / possible;
        if (earned > 0)
        {
            filled = Math.Max(filled, 1);
        }

        yield return new Segment(new string(glyphs.Full, filled), Ink.Good);
        yield return new Segment(new string(glyphs.Empty, maxWidth - filled), Ink.Faint);
    }
}
