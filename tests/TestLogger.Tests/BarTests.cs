using TestLogger.Layout;

namespace TestLogger.Tests;

public class BarTests
{
    [TestCase(0, 100, 0)]
    [TestCase(1, 100, 1, Description = "a first point shows")]
    [TestCase(50, 100, 10)]
    [TestCase(99, 100, 19, Description = "full means full")]
    [TestCase(100, 100, 20)]
    [TestCase(0, 0, 0)]
    public void ABarFillsWithThePoints(int earned, int possible, int filled)
    {
        var page = new Page(Look.Log);
        page.Add(Row.Of((new Bar(earned, possible, page.Glyphs), 20)));

        page.Lines().Should().Equal(new string('█', filled) + new string('░', 20 - filled));
    }
}
