using TestLogger.Layout;

namespace TestLogger.Tests;

public class PageTests
{
    private static readonly Look _narrow = Look.Log with { Columns = 40 };

    [Test]
    public void TextBreaksAtBlanksAndKeepsItsIndent()
    {
        var page = new Page(Look.Log);
        page.AddText(string.Join(' ', Enumerable.Repeat("12345678", 12)), indent: 4);

        page.Lines().Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("    12345678") && line.Length <= page.Width);
    }

    [Test]
    public void AWordWiderThanThePageGoesOnBelow()
    {
        var page = new Page(_narrow);
        page.AddText($"at {new string('x', 45)} there");

        page.Lines().Should().OnlyContain(line => line.Length <= 40);
        string.Concat(page.Lines()).Replace(" ", "").Should().Be($"at{new string('x', 45)}there");
    }

    [TestCase("  Edit  ", "a/path.cs:1", new[] { "  Edit  a/path.cs:1" })]
    [TestCase("  Edit  ", "exercises/Lesson03.Mutex/TimedGuard.cs:1", new[] { "  Edit", "  exercises/Lesson03.Mutex/TimedGuard.cs:1" })]
    public void APathOrACommandIsNeverBroken(string label, string whole, string[] lines)
    {
        var page = new Page(_narrow);
        page.AddWhole(label, whole);

        page.Lines().Should().Equal(lines);
    }

    [Test]
    public void WideAndCombiningCharactersKeepTheColumnsStraight()
    {
        var page = new Page(Look.Log);
        foreach (var name in new[] { "plain", "山田太郎", "Zoe\u0308" })
        {
            page.Add(Row.Of((page.Words(name), 10), (page.Words("|"), 1)));
        }

        page.Lines().Should().Equal("plain       |", "山田太郎    |", "Zoe\u0308         |");
    }

    [Test]
    public void WhatLooksLikeMarkupIsText()
    {
        var page = new Page(Look.Log);
        Heading.Add(page, "[red]", " [/] [bold");
        page.AddText("[red]not red[/] [[ ]] [link");
        page.Add(Row.Of((page.Words("[b]"), 9), (page.Words("[/]"), 3)));

        page.Lines()[0].Should().StartWith("── [red] [/] [bold ───");
        page.Lines().Skip(1).Should().Equal("[red]not red[/] [[ ]] [link", "[b]        [/]");
    }

    [TestCase(39, 40)]
    [TestCase(40, 40)]
    [TestCase(80, 80)]
    [TestCase(100, 100)]
    [TestCase(200, 100, Description = "longer lines do not read well")]
    public void APageIsAsWideAsTheScreenWithinLimits(int columns, int width) =>
        (Look.Log with { Columns = columns }).Width.Should().Be(width);
}
