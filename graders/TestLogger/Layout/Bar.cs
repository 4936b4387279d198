namespace TestLogger.Layout;

/// <summary>A bar that fills as points are earned.</summary>
public static class Bar
{
    /// <summary>The columns that a bar takes.</summary>
    public const int Cells = 20;

    /// <summary>Draws the bar. It is full for full points only, and shows a first point however small its share.</summary>
    /// <param name="earned">Points earned, 0 to <paramref name="possible"/>.</param>
    /// <param name="possible">Points to be had.</param>
    /// <param name="ink">Colours the two parts.</param>
    public static string Draw(int earned, int possible, Ink ink)
    {
        var filled = possible == 0 ? 0 : Cells * earned / possible;
        if (earned > 0)
        {
            filled = Math.Max(filled, 1);
        }

        return ink.Good(new string('█', filled)) + ink.Faint(new string('░', Cells - filled));
    }
}
