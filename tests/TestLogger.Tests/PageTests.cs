using TestLogger.Layout;

namespace TestLogger.Tests;

public class PageTests
{
    [Test]
    public void TextBreaksAtBlanksAndKeepsItsIndent()
    {
        var page = new Page();
        page.AddWrapped(string.Join(' ', Enumerable.Repeat("12345678", 12)), indent: 4);

        page.Lines.Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("    12345678") && line.Length <= Page.Width);
    }

    [Test]
    public void AWordWiderThanThePageStaysWhole()
    {
        var word = new string('x', Page.Width + 5);
        var page = new Page();
        page.AddWrapped($"at {word} there");

        page.Lines.Should().Equal("at", word, "there");
    }
}
