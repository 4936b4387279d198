namespace TestLogger.Layout;

/// <summary>Counts in words.</summary>
public static class Counted
{
    /// <summary>"1 task", "2 tasks".</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
