using System.Text.RegularExpressions;
using Grading;

namespace Interleaver.Tests.Litmus;

/// <summary>A program of the page on what is ordered and what is a race.</summary>
public sealed partial class Litmus(string title, bool isRace, string shared, string one, string other)
{
    /// <summary>All of them, in the order of the page.</summary>
    public static IEnumerable<Litmus> All { get; } = [.. Section().Matches(File.ReadAllText(Page)).Select(From)];

    /// <summary>The page.</summary>
    public static string Page => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Litmus", "README.md");

    /// <summary>Whether the page says that there is a race.</summary>
    public bool IsRace { get; } = isRace;

    /// <summary>The whole program.</summary>
    public string Source =>
        $$"""
        class Program
        {
        {{Field().Replace(shared, "private static ")}}
            private static void Main()
            {
                var thread = new Thread(One);
                thread.Start();
                Other();
                thread.Join();
            }

            private static void One()
            {
        {{one}}
            }

            private static void Other()
            {
        {{other}}
            }
        }
        """;

    /// <inheritdoc/>
    public override string ToString() => title;

    private static Litmus From(Match section) => new(
        section.Groups["title"].Value,
        section.Groups["verdict"].Value == "Race",
        section.Groups["shared"].Value,
        section.Groups["one"].Value,
        section.Groups["other"].Value);

    [GeneratedRegex(
        @"^### (?<title>.+)\n\*(?<verdict>Race|No race)\*: [^`]+?\n```csharp litmus\n// shared\n(?<shared>(?s:.*?))// one\n(?<one>(?s:.*?))// other\n(?<other>(?s:.*?))```$",
        RegexOptions.Multiline)]
    private static partial Regex Section();

    // A field; a method or a class says itself what it is.
    [GeneratedRegex("^(?!static |class )(?=.)", RegexOptions.Multiline)]
    private static partial Regex Field();
}
