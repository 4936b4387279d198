using Spectre.Console;

namespace TestLogger.Layout;

/// <summary>A line across the page.</summary>
public static class Heading
{
    // Two columns of line and a blank before the words, a blank and one of line behind them.
    private const int LeastLine = 5;

    /// <summary>Adds a line with nothing on it.</summary>
    public static void AddPlain(Page page) => page.Add(new Rule { Border = page.Glyphs.Line });

    /// <summary>Adds a line that begins with words. If there is no room for the second part, that stands below.</summary>
    /// <param name="page">Where it is added.</param>
    /// <param name="words">What the section is.</param>
    /// <param name="more">More about it, with whatever comes before it; may be empty.</param>
    public static void Add(Page page, string words, string more = "")
    {
        var fits = page.Shown(words + more).GetCellWidth() + LeastLine <= page.Width;
        var title = page.Shown(fits ? words + more : words);
        page.Add(new Rule(Markup.Escape(title)) { Border = page.Glyphs.Line, Style = Ink.Strong, Justification = Justify.Left });
        if (!fits)
        {
            page.AddText(more.TrimStart(':', ' '), style: Ink.Strong);
        }
    }
}
