namespace TestLogger.Layout;

/// <summary>A line across the page.</summary>
public static class Rule
{
    /// <summary>A line with nothing on it.</summary>
    public static string Plain { get; } = new('─', Page.Width);

    /// <summary>A line that begins with a heading.</summary>
    public static string With(string heading)
    {
        var start = $"── {heading} ";
        return start + new string('─', Math.Max(0, Page.Width - start.Length));
    }
}
