using TestLogger.Model;

namespace TestLogger.Tests;

public class ReasonTests
{
    [TestCase("not started: TODO 3.1 Add: add the amount (Counter.cs:10)", "not started", "Counter.cs:10")]
    [TestCase("data race: a (Counter.cs:12) meets b (Bank.cs:3)", "data race", "Counter.cs:12")]
    [TestCase("does not compile: Counter.cs(12,5): error CS1002: ; expected", "does not compile", "Counter.cs:12")]
    [TestCase("does not compile: Lesson03.Mutex/Counter.cs(12,5): error CS1002: ; expected", "does not compile", "Counter.cs:12")]
    [TestCase("wrong result: 1 instead of 2", "wrong result", null)]
    [TestCase("no colon at all", "no colon at all", null)]
    public void TheFirstLineHoldsAVerdictAndAPlace(string line, string verdict, string? place)
    {
        var reason = new Reason(line + "\nmore (Other.cs:1)");

        reason.FirstLine.Should().Be(line);
        reason.Verdict.Should().Be(verdict);
        reason.Place.Should().Be(place);
    }

    [TestCase("wrong result: (Zoë's.cs:1)", "s.cs:1", Description = "a quotation mark ends a name")]
    [TestCase("wrong result: C:\\kit\\Bank.cs:4", "Bank.cs:4")]
    [TestCase("Bank.cs:4", "Bank.cs:4")]
    public void APlaceIsAFileName(string line, string place) => new Reason(line).Place.Should().Be(place);

    [Test]
    public void AValueOfAMillionLettersHasNoPlace() => new Reason("wrong result: " + new string('x', 1_000_000)).Place.Should().BeNull();

    [Test]
    public void WithoutAPlaceInTheFirstLineTheFirstOfTheLearnersLinesCounts() =>
        new Reason("wrong result: 1\n\nIn your code:\n  Counter.cs:12  return _value;\n  Counter.cs:9  _value++;").Place.Should().Be("Counter.cs:12");

    [Test]
    public void TheSectionToReadIsNoPartOfTheMistake()
    {
        var reason = new Reason("does not compile: A.cs(1,2): x\nA.cs(2,2): y\n\nRead: exercises/L/README.md#the-tasks");

        reason.Section.Should().Be("exercises/L/README.md#the-tasks");
        reason.LinesOfTheMistake.Should().Equal("does not compile: A.cs(1,2): x", "A.cs(2,2): y");
        new Reason("wrong result: 1").Section.Should().BeNull();
    }

    [Test]
    public void LinesKeepTheirIndentAndLoseTrailingBlanks() =>
        new Reason("\n first: x \r\n  second\t\n\n").Lines.Should().Equal("first: x", "  second");

    [Test]
    public void AnEmptyReasonHasOneEmptyLine() => new Reason("").FirstLine.Should().BeEmpty();
}
