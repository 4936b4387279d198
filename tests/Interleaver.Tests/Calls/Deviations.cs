using System.Text.RegularExpressions;

namespace Interleaver.Tests.Calls;

/// <summary>Where a model does not do as .NET 10 does, on purpose.</summary>
internal static class Deviations
{
    private static readonly Regex[] Known =
    [
        // What the documentation promises for a time out of range, and the model does, .NET 10 has forgotten.
        new(@"SemaphoreSlim\(.*\.Wait(Async)?\((-2|System\.TimeSpan\.MaxValue)[,)]"),

        // The run-time's own code does not say which argument it was.
        new(@"Threading\.Monitor\.(Enter|Exit|TryEnter)\("),

        // The name of the inner method's parameter.
        new(@"\.FromAsync<.* -> ArgumentNullException of endFunction "),

        // An empty bag does not look at the index.
        new(@"ConcurrentBag<string>\(\) : it\.CopyTo\("),
    ];

    /// <summary>Whether the line that tells of a call is about one of them.</summary>
    public static bool Include(string line) => Known.Any(known => known.IsMatch(line));
}
