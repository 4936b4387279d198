using System.Security.Cryptography;
using System.Text;
using Reports.Formats;
using Reports.Html;

namespace Reports.Tests.Html;

/// <summary>Nothing that a learner wrote is obeyed by a browser, and nothing of it is lost.</summary>
public class EncodingTests
{
    private const string Wicked = "</script><script>alert(1)</script><!--<img src=x onerror=\"alert('2')\">&{{run}}\u2028\u2029\u202E\u0000\u001b\r";

    [Test]
    public void TextOfALearnerIsNoMarkup()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Failed("A", "wrong result", Wicked) with { Hint = Wicked, Replay = Wicked, Assertion = Wicked }));

        page.Should().NotContain("<img").And.NotContain("<script>alert").And.NotContain("<!--");
        page.Split("</script>").Should().HaveCount(3, "there are two scripts: the data and the code");
        page.Should().Contain("&lt;/script&gt;&lt;script&gt;alert(1)").And.Contain("{{run}}", "it is text, not a place to fill");
    }

    [Test]
    public void TextOfALearnerIsDataInTheScript()
    {
        var data = HtmlReportTests.DataIn(HtmlReport.Write(Runs.With(Runs.Failed("A", "wrong result", Wicked))));

        data.Should().NotContainAny("<", "\u2028", "\u2029", "\r", "\n");
        GradesJson.Read(data).Lessons[0].Tasks[0].Checks[0].Sentence.Should().EndWith(Wicked);
    }

    [TestCase("\u0000", "\\u0000")]
    [TestCase("\u001b[31m", "\\u001B[31m")]
    [TestCase("a\u202Eb", "a\\u202Eb", Description = "it would turn the rest of the line round")]
    [TestCase("a\u200Bb", "a\\u200Bb")]
    [TestCase("\r", "\\u000D")]
    [TestCase("a\tb\nc", "a\tb\nc")]
    [TestCase("größer 数 👩‍🏫", "größer 数 👩‍🏫")]
    [TestCase("a<b && c>'d' \"e\"", "a&lt;b &amp;&amp; c&gt;&#39;d&#39; &quot;e&quot;")]
    public void ACharacterWithoutAShapeIsShownByItsNumber(string text, string html) => Visible.Encode(text).Should().Be(html);

    [TestCase("abc", "abc")]
    [TestCase("abcd", "abc… (1 more characters in grades.json)")]
    [TestCase("ab👩d", "ab… (3 more characters in grades.json)", Description = "no character is cut in two")]
    public void ALongTextIsCutAndSaysHowMuchIsLeft(string text, string shown) => Cut.Short(text, 3).Should().Be(shown);

    [Test]
    public void HalfACharacterDoesNoHarm() => Visible.Encode("a\ud800b").Should().Be("a\ufffdb");

    [Test]
    public void TheBrowserIsToldToRunNothingButOurScript()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Race("A")));
        var script = page.Split("<script>")[1].Split("</script>")[0];
        var style = page.Split("<style>")[1].Split("</style>")[0];

        page.Should().Contain($"default-src 'none'").And.Contain($"script-src '{HashOf(script)}'").And.Contain($"style-src '{HashOf(style)}'");
        page.Should().NotContain(" style=", "the policy allows no styles but those in the style sheet");
    }

    [Test]
    public void NothingIsFetched()
    {
        var page = HtmlReport.Write(Runs.With(Runs.Race("A"), Runs.Deadlock("B"))).Replace("http://www.w3.org/2000/svg", "the name of a vocabulary");

        page.Should().NotContainAny("http:", "https:", "src=", "@import", "url(/");
    }

    [Test]
    public void LinesEndAlikeOnEveryMachine() => HtmlReport.Write(Runs.With(Runs.Race("A"), Runs.Deadlock("B"))).Should().NotContain("\r");

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
