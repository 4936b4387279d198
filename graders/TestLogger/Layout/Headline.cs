namespace TestLogger.Layout;

/// <summary>The lines of a card that carry a bar: one for each lesson, and the total.</summary>
public static class Headline
{
    private const int TitleColumns = 32;

    /// <summary>A title, a bar, the points behind it, and a word about them.</summary>
    public static string Of(string title, int earned, int possible, string remark, Ink ink) =>
        $"{ink.Strong(title.PadRight(TitleColumns))}{Bar.Draw(earned, possible, ink)}  {earned,3} of {possible,-3}  {remark}";
}
