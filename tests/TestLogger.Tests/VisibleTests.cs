using System.Text;
using TestLogger.Layout;

namespace TestLogger.Tests;

public class VisibleTests
{
    private static readonly Look _ascii = Look.Log with { Encoding = Encoding.ASCII };
    private static readonly Look _latin1 = Look.Log with { Encoding = Encoding.Latin1 };

    [TestCase("\e[31mred\e[0m", "^[[31mred^[[0m")]
    [TestCase("\e]0;title\a", "^[]0;title^G")]
    [TestCase("over\rwritten\b\x7F", "over^Mwritten^H^?")]
    [TestCase("nul\0", "nul^@")]
    [TestCase("a\tb", "a    b")]
    [TestCase("\u009B31m", "\\u009B31m", Description = "the escape sequence's other form")]
    [TestCase("\u202Etxt.exe", "\\u202Etxt.exe", Description = "from right to left")]
    [TestCase("two\u2028lines", "two\\u2028lines")]
    [TestCase("Zoë 山田太郎 👩‍💻 [red]", "Zoë 山田太郎 👩‍💻 [red]")]
    public void WhatSteersATerminalIsSpelledOut(string text, string shown) => Visible.Of(text, Look.Log).Should().Be(shown);

    [Test]
    public void HalfASurrogatePairIsNoError() => Visible.Of("a\uD83Db", Look.Log).Should().Be("a\uFFFDb");

    [TestCase("… · “a” → b", "... - \"a\" -> b")]
    [TestCase("Zoë 山", "Zo? ?")]
    public void WithoutUnicodeThereIsATypewriter(string text, string shown) => Visible.Of(text, _ascii).Should().Be(shown);

    [Test]
    public void WhatTheEncodingHasIsKept() => Visible.Of("Zoë … 山", _latin1).Should().Be("Zoë ... ?");

    [Test]
    public void TheCardsSignsNeedAnEncodingThatHasAllOfThem()
    {
        Look.Log.Unicode.Should().BeTrue();
        _ascii.Unicode.Should().BeFalse();
        _latin1.Unicode.Should().BeFalse();
        (Look.Log with { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(437)! }).Unicode.Should().BeFalse("it has blocks, but no marks");
    }
}
