using Spectre.Console;

namespace TestLogger.Tests;

/// <summary>How wide text is on a terminal.</summary>
internal static class Columns
{
    public static int Of(string line) => line.GetCellWidth();
}
