using System.Text.RegularExpressions;
using Interleaver.Checking;

namespace TestSupport;

/// <summary>Verdicts as folder names: DataRace is data-race.</summary>
public static partial class Slug
{
    /// <summary>The folder name of a verdict.</summary>
    public static string Of(VerdictKind kind) => Hump().Replace(kind.ToString(), "-$1").ToLowerInvariant();

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Hump();
}
