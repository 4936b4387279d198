using System.Globalization;

namespace TestLogger.Layout;

/// <summary>Counts in words.</summary>
public static class Counted
{
    /// <summary>"1 task", "2 tasks", "9,900 tasks".</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
