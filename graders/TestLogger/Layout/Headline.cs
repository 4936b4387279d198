using Spectre.Console;

namespace TestLogger.Layout;

/// <summary>The part of a card that carries a bar: one for each lesson, and the total.</summary>
public static class Headline
{
    private const int TitleColumns = 30;
    private const int PointsColumns = 10;
    private const int RemarkColumns = 14;

    // A page that has no room for a bar of that length beside the rest has it on a line of its own.
    private const int ShortestBar = 10;

    /// <summary>Adds a title, a bar, the points behind it, and a word about them.</summary>
    public static void Add(Page page, string title, int earned, int possible, Text? remark = null)
    {
        var name = page.Words(title, Ink.Strong);
        var bar = new Bar(earned, possible, page.Glyphs);
        var points = page.Words($"{earned,3} of {possible}");
        var word = remark ?? page.Words("");
        var room = page.Width - (TitleColumns + PointsColumns + RemarkColumns + 3 * Row.Gap);
        if (room >= ShortestBar)
        {
            page.Add(Row.Of((name, TitleColumns), (bar, room), (points, PointsColumns), (word, RemarkColumns)));
        }
        else
        {
            var wordColumns = Math.Max(word.Length, 1);
            page.Add(Row.Of((name, page.Width - wordColumns - Row.Gap), (word, wordColumns)));
            page.Add(Row.Of((bar, page.Width - PointsColumns - Row.Gap), (points, PointsColumns)));
        }
    }
}
