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

    // As the graders write it: a step that does not fit into its column goes on in the next line.
    private static readonly string[] _wrapped =
    [
        "  main                                        thread 1",
        "  Counter.cs:18 reads _value (0), writes 1",
        "                                              Counter.cs:18 reads _value (1), writes 2",
        "  Counter.cs:30 reads _value (2), releases",
        "    _gate",
        "  … and so on: these 2 steps 7 times in all",
    ];

    [Test]
    public void WhatGoesOnInTheNextLineBelongsToItsStep() => Draw(_wrapped, columns: 100).Should().Equal(
        "  main                                        thread 1",
        "  Counter.cs:18 reads _value (0), writes 1",
        "                                              Counter.cs:18 reads _value (1), writes 2",
        "  Counter.cs:30 reads _value (2), releases",
        "  _gate",
        "  … and so on: these 2 steps 7 times in all");

    [Test]
    public void OnANarrowerPageAStepIsBrokenAnew() => Draw(_wrapped, columns: 60).Should().Equal(
        "  main                          thread 1",
        "  Counter.cs:18 reads _value",
        "  (0), writes 1",
        "                                Counter.cs:18 reads _value",
        "                                (1), writes 2",
        "  Counter.cs:30 reads _value",
        "  (2), releases _gate",
        "  … and so on: these 2 steps 7 times in all");

    [Test]
    public void AListStaysAList() => Draw(
        [
            "  … 3 earlier steps",
            "  main      Limiter.cs:14 takes _permits (0 left)",
            "  thread 1  Limiter.cs:20 updates _inside = 0, and what does not fit",
            "              goes on here",
        ],
        columns: 50).Should().Equal(
        "  … 3 earlier steps",
        "  main      Limiter.cs:14 takes _permits (0 left)",
        "  thread 1  Limiter.cs:20 updates _inside = 0, and",
        "            what does not fit goes on here");

    [Test]
    public void NothingToDrawIsNothing() => Draw([], columns: 80).Should().BeEmpty();

    private static IReadOnlyList<string> Draw(string[] lines, int columns)
    {
        var page = new Page(Look.Log with { Columns = columns });
        Lanes.Add(page, lines);
        return page.Lines();
    }
}
