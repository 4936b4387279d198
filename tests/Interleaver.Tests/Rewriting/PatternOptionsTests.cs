using Interleaver.Checking;

namespace Interleaver.Tests.Rewriting;

/// <summary>A pattern is never compiled, because that takes long where nobody can count; all else that it is made with stays.</summary>
public class PatternOptionsTests
{
    [TestCase("new Regex(\"a\", RegexOptions.Compiled | RegexOptions.IgnoreCase).Options == RegexOptions.IgnoreCase")]
    [TestCase("new Regex(\"a\", RegexOptions.Compiled, TimeSpan.FromSeconds(7)).Options == RegexOptions.None")]
    [TestCase("new Regex(\"a\", RegexOptions.Compiled, TimeSpan.FromSeconds(7)).MatchTimeout == TimeSpan.FromSeconds(7)")]
    [TestCase("new Regex(\"a\", chosen).Options == RegexOptions.Multiline")]
    [TestCase("new Derived().Options == RegexOptions.IgnoreCase")]
    [TestCase("Regex.IsMatch(\"A\", \"a\", RegexOptions.Compiled | RegexOptions.IgnoreCase)")]
    [TestCase("!Regex.IsMatch(\"A\", \"a\", RegexOptions.Compiled)")]
    [TestCase("Regex.Replace(\"bA\", \"a\", \"c\", RegexOptions.IgnoreCase | RegexOptions.Compiled) == \"bc\"")]
    [TestCase("Regex.Matches(\"aA\", \"a\", RegexOptions.Compiled | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(7)).Count == 2")]
    public void Only_that_it_is_compiled_is_taken_away(string holds)
    {
        var program = new WrittenProgram($$"""
            using System.Text.RegularExpressions;

            class Program
            {
                private static void Main() { }

                private static void Run()
                {
                    var chosen = RegexOptions.Multiline | RegexOptions.Compiled;
                    if (!({{holds}}))
                    {
                        throw new InvalidOperationException(chosen.ToString());
                    }
                }

                private sealed class Derived() : Regex("a", RegexOptions.IgnoreCase | RegexOptions.Compiled);
            }
            """);

        Explore.Run(program["Run"], new Settings()).Kind.Should().Be(VerdictKind.Passed);
    }
}
