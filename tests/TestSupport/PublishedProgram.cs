using System.Text.RegularExpressions;
using Grading;

namespace TestSupport;

/// <summary>
/// A program that the literature on concurrency testing measures itself by, written anew from its description. A line at its
/// top tells the verdict: <c>// Expected: deadlock</c>. Shared state is volatile or locked, so that the bug needs its
/// interleaving; the plain form, where there is one, is a program of its own, which races.
/// </summary>
public sealed partial class PublishedProgram(string file)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PublishedProgram> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Published"), "*.cs")
            .Order(StringComparer.Ordinal).Select(file => new PublishedProgram(file)),
    ];

    /// <summary>The folder name of the verdict that it must get.</summary>
    public string Expected { get; } = ExpectedLine().Match(File.ReadAllText(file)) is { Success: true } match
        ? match.Groups[1].Value
        : throw new FormatException($"{file} does not say what is expected.");

    /// <summary>Its Main, ready to be explored.</summary>
    public Action Load() => Programs.Load(file);

    /// <inheritdoc/>
    public override string ToString() => Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex("^// Expected: ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex ExpectedLine();
}
