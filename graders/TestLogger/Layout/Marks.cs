namespace TestLogger.Layout;

/// <summary>The signs before a task. Colour never carries the meaning alone.</summary>
public static class Marks
{
    /// <summary>All points earned.</summary>
    public const string Done = "✓";

    /// <summary>Something is wrong.</summary>
    public const string Failed = "✗";

    /// <summary>Not begun.</summary>
    public const string Todo = "○";
}
