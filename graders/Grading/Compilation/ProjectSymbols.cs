namespace Grading.Compilation;

/// <summary>What <c>#if</c> finds defined in the project of a lesson, and so in a submission: https://learn.microsoft.com/dotnet/standard/frameworks#preprocessor-symbols.</summary>
internal static class ProjectSymbols
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "DEBUG", "TRACE", "NET", "NET10_0", "NETCOREAPP",
        .. new[] { "5_0", "6_0", "7_0", "8_0", "9_0", "10_0" }.Select(version => $"NET{version}_OR_GREATER"),
        .. new[] { "1_0", "1_1", "2_0", "2_1", "2_2", "3_0", "3_1" }.Select(version => $"NETCOREAPP{version}_OR_GREATER"),
    ];
}
