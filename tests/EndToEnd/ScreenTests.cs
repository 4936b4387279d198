using System.Text.RegularExpressions;
using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>The grade card on screens of several kinds, and without the library that draws it.</summary>
public class ScreenTests
{
    private const string Library = "graders/Lessons/bin/Debug/net10.0/Spectre.Console.dll";

    [Test]
    public void ATerminalShowsWhatALogHolds()
    {
        Assume.That(PseudoTerminal.Exists);

        var printed = PseudoTerminal.Run(Clone, "dotnet test");

        printed.ExitCode.Should().Be(FirstRun.ExitCode);
        PseudoTerminal.Seen(printed).Should().Be(FirstRun.Output);
        printed.Output.Should().Contain("\e[1m── Grade card", "a terminal has colours");
        FirstRun.Output.Should().NotContain("\e", "a log has none");
    }

    [Test]
    public void ATerminalShowsHowFarTheGradingIsAndALogDoesNot()
    {
        Assume.That(PseudoTerminal.Exists);

        var printed = PseudoTerminal.Run(Clone, "dotnet test --no-build -e GRADE=solutions --filter Lesson01");

        var drawn = printed.Output.Split("\r\e[K").Where(text => text.StartsWith("Lesson 1, task ")).ToList();
        drawn.Should().HaveCountGreaterThan(1).And.OnlyContain(text => Regex.IsMatch(text, @"^Lesson 1, task \d  \d+ of \d+ checks  [\d,]+ interleavings?  "));
        drawn[^1].Should().MatchRegex(@" (\d+) of \1 checks ");
        PseudoTerminal.Seen(printed).Should().NotContain(" checks  ");
        Clone.Grade("--no-build", "-e", "GRADE=solutions", "--filter", "Lesson01").Output.Should().Be(PseudoTerminal.Seen(printed));
    }

    [Test]
    public void ATerminalsWidthAndEncodingAreKeptTo()
    {
        Assume.That(PseudoTerminal.Exists);

        var printed = PseudoTerminal.Run(Clone, "stty cols 40; LC_ALL=C NO_COLOR=1 dotnet test --no-build");

        var lines = PseudoTerminal.Seen(printed).TrimEnd('\n').Split('\n');
        lines[0].Should().Be("-- Grade card --------------------------");
        lines.Should().OnlyContain(line => line.All(char.IsAscii));
        lines.Where(line => line.Length > 40).Should().OnlyContain(line => line.StartsWith("  exercises/"), "a path is not broken");
        printed.Output.Should().NotContain("\e[1m");
    }

    [TestCase(null)]
    [TestCase("no library")]
    public void WithoutTheLibraryThePointsAreStillThere(string? inItsPlace)
    {
        var before = File.ReadAllBytes(Clone[Library]);
        File.Delete(Clone[Library]);
        try
        {
            if (inItsPlace is not null)
            {
                File.WriteAllText(Clone[Library], inItsPlace);
            }

            var printed = Clone.Grade("--no-build", "-e", "GRADE=solutions", "--filter", "Lesson01");

            printed.ExitCode.Should().Be(0, printed.Output + printed.Errors);
            printed.Lines.Should().ContainSingle(line => Regex.IsMatch(line, @"^Total: (\d+) of \1 points$"), printed.Output);
            printed.Output.Should().Contain("the grade card could not be drawn");
        }
        finally
        {
            File.WriteAllBytes(Clone[Library], before);
        }
    }
}
