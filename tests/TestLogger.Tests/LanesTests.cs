using TestLogger.Layout;

namespace TestLogger.Tests;

public class LanesTests
{
    private static readonly string[] _two =
    [
        "  main                    thread 1",
        "  … 3 earlier steps",
        "  Bank.cs:22 takes lock",
        "                          Bank.cs:24 WAITS for lock",
    ];

    [Test]
    public void WhereTheGradersTableFitsItIsKept() => Draw(_two, columns: 80).Should().Equal(_two);

    [Test]
    public void OnANarrowPageTheColumnsAreNarrower() => Draw(_two, columns: 40).Should().Equal(
        "  main                thread 1",
        "  … 3 earlier steps",
        "  Bank.cs:22 takes",
        "  lock",
        "                      Bank.cs:24 WAITS",
        "                      for lock");

    [Test]
    public void WhereNoColumnsFitThereIsAList()
    {
        string[] three = ["  main      one       a thread with a name", "            Bank.cs:22 takes the lock", "                      Bank.cs:24 WAITS for lock"];

        Draw(three, columns: 40).Should().Equal(
            "  one               Bank.cs:22 takes the",
            "                    lock",
            "  a thread with a   Bank.cs:24 WAITS for",
            "  name              lock");
    }

    [Test]
    public void WideNamesKeepTheColumnsStraight() => Draw(["  山田                  thread 1", "                      a", "  b"], columns: 80).Should().Equal(
        "  山田                thread 1", "                      a", "  b");

    [Test]
    public void NothingToDrawIsNothing() => Draw([], columns: 80).Should().BeEmpty();

    private static IReadOnlyList<string> Draw(string[] lines, int columns)
    {
        var page = new Page(Look.Log with { Columns = columns });
        Lanes.Add(page, lines);
        return page.Lines();
    }
}
