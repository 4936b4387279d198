using System.Text;
using TestLogger.Layout;

namespace TestLogger.Tests;

public class SurroundingsTests
{
    [Test]
    public void ATerminalHasItsWidthColoursAndProgress()
    {
        var terminal = Terminal();

        terminal.Look.Should().Be(new Look(120, Colours: true, Encoding.UTF8));
        terminal.ShowsProgress.Should().BeTrue();
    }

    [Test]
    public void ALogHasNeither()
    {
        var log = Terminal("COLUMNS=40") with { IsTerminal = false };

        log.Look.Should().Be(Look.Log);
        log.ShowsProgress.Should().BeFalse();
    }

    [Test]
    public void ATerminalThatDoesNotKnowItsWidthHasEightyColumns() => (Terminal() with { Columns = 0 }).Look.Columns.Should().Be(80);

    [TestCase("NO_COLOR=1", false, true, Description = "a line that is drawn again is no colour")]
    [TestCase("NO_COLOR=", true, true)]
    [TestCase("TERM=dumb", false, false)]
    [TestCase("CI=true", false, false)]
    [TestCase("CI=1", false, false)]
    [TestCase("CI=false", true, true)]
    [TestCase("TERM=xterm-256color", true, true)]
    public void TheEnvironmentDecides(string variable, bool colours, bool progress)
    {
        var terminal = Terminal(variable);

        terminal.Look.Colours.Should().Be(colours);
        terminal.ShowsProgress.Should().Be(progress);
    }

    [TestCase("", false)]
    [TestCase("WT_SESSION=1", true)]
    public void AnOldWindowsConsoleShowsNoEscapeSequences(string variable, bool shows)
    {
        var console = Terminal(variable) with { Windows = Encoding.ASCII };

        console.Look.Should().Be(new Look(120, shows, Encoding.ASCII));
        console.ShowsProgress.Should().Be(shows);
    }

    [TestCase("", "utf-8")]
    [TestCase("LANG=de_DE.UTF-8", "utf-8")]
    [TestCase("LANG=de_DE.utf8", "utf-8")]
    [TestCase("LC_CTYPE=UTF-8", "utf-8")]
    [TestCase("LANG=C", "us-ascii")]
    [TestCase("LANG=POSIX", "us-ascii")]
    [TestCase("LANG=en_US", "us-ascii")]
    [TestCase("LANG=de_DE.NO-SUCH", "us-ascii")]
    [TestCase("LANG=de_DE.ISO-8859-1", "iso-8859-1")]
    [TestCase("LANG=de_DE.ISO-8859-15@euro", "iso-8859-15")]
    [TestCase("LANG=ru_RU.KOI8-R", "koi8-r")]
    [TestCase("LC_ALL=C LANG=de_DE.UTF-8", "us-ascii")]
    [TestCase("LC_ALL= LC_CTYPE=C.UTF-8 LANG=C", "utf-8")]
    public void TheLocaleNamesTheEncoding(string variables, string encoding) =>
        Terminal(variables.Split(' ')).Look.Encoding.WebName.Should().Be(encoding);

    private static Surroundings Terminal(params string[] variables)
    {
        var environment = variables.Where(variable => variable.Length > 0).Select(variable => variable.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new Surroundings(environment.GetValueOrDefault, IsTerminal: true, Columns: 120);
    }
}
