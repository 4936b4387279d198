using Spectre.Console;
using Spectre.Console.Rendering;

namespace TestLogger.Layout;

/// <summary>
/// A line that is never broken: a command that was broken runs only in part when it is pasted, and a broken path
/// cannot be clicked. The terminal breaks it for the eye, and copies it in one piece.
/// </summary>
/// <param name="text">Text fit to print.</param>
public sealed class Whole(string text) : Renderable
{
    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(text.GetCellWidth(), text.GetCellWidth());

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [new Segment(text)];
}
