using TestLogger.Layout;

namespace TestLogger.Tests;

public class CutTests
{
    [Test]
    public void AParagraphThatFitsIsLeftAlone() => Cut.Paragraph(new string('x', 1000)).Should().HaveLength(1000);

    [Test]
    public void OfALongParagraphTheNumberOfTheRestIsSaid() =>
        Cut.Paragraph(new string('x', 1_001_000)).Should().Be(new string('x', 1000) + "… (1,000,000 more characters)");

    [TestCase(null, "… 9,900 lines left out …")]
    [TestCase("grades/report.html", "… 9,900 lines left out; all of them are in grades/report.html …")]
    public void OfManyLinesTheFirstAndTheLastAreKept(string? rest, string note)
    {
        var lines = Enumerable.Range(1, 10_000).Select(number => $"line {number}").ToList();

        var cut = Cut.Middle(lines, rest);

        cut.Should().HaveCount(101);
        cut.Skip(39).Take(3).Should().Equal("line 40", note, "line 9941");
        cut[^1].Should().Be("line 10000");
    }

    [Test]
    public void AHundredLinesAreNotTooMany() => Cut.Middle(new string[100], null).Should().HaveCount(100);

    [TestCase("short", 5, "short")]
    [TestCase("longer", 5, "long…")]
    [TestCase("山田太郎", 5, "山田…")]
    [TestCase("山田太郎", 4, "山…", Description = "half a character is none")]
    public void ALineIsCutByColumns(string text, int columns, string cut) => Cut.Line(text, columns, "…").Should().Be(cut);
}
