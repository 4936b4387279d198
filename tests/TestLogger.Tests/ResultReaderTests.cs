using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using TestLogger.Model;

namespace TestLogger.Tests;

public class ResultReaderTests
{
    [Test]
    public void TraitsMakeACheck()
    {
        var result = Results.OfCheck(TestOutcome.Failed, "data race: x (Counter.cs:3)");

        ResultReader.Check(result).Should().BeEquivalentTo(new Check(
            3, "Lesson03.Mutex", 1, "A counter", "no increment is lost", 2, 17, Outcome.Failed, new Reason("data race: x (Counter.cs:3)"),
            LessonTitle: "Mutex", TaskSection: "exercises/Lesson03.Mutex/README.md#1-count"));
    }

    [Test]
    public void APassHasItsFirstLineOfOutputForANote()
    {
        var result = Results.OfCheck(TestOutcome.Passed);
        result.Messages.Add(new TestResultMessage(TestResultMessage.StandardOutCategory, "\nall 312 interleavings\nmore\n"));

        ResultReader.Check(result)!.Note.Should().Be("all 312 interleavings");
    }

    [TestCase("all 312 interleavings", 312)]
    [TestCase("600 interleavings, all with up to 2 preemptions", 600)]
    [TestCase("the only interleaving", 1)]
    [TestCase("nothing to count, 3 preemptions", 0)]
    [TestCase("99999999999 interleavings", 0)]
    public void TheNoteCountsTheInterleavings(string note, int count)
    {
        var result = Results.OfCheck(TestOutcome.Passed);
        result.Messages.Add(new TestResultMessage(TestResultMessage.StandardOutCategory, note));

        ResultReader.Check(result)!.Interleavings.Should().Be(count);
    }

    [TestCase(TestOutcome.None)]
    [TestCase(TestOutcome.NotFound)]
    [TestCase(TestOutcome.Failed)]
    public void AResultWithoutAReasonEarnsNothingAndSaysSo(TestOutcome outcome)
    {
        var check = ResultReader.Check(Results.OfCheck(outcome))!;

        check.Earned.Should().Be(0);
        check.Reason!.FirstLine.Should().StartWith("no result");
    }

    [TestCase(TestOutcome.Passed, Outcome.Passed)]
    [TestCase(TestOutcome.Skipped, Outcome.Skipped)]
    [TestCase(TestOutcome.None, Outcome.Skipped)]
    [TestCase(TestOutcome.NotFound, Outcome.Failed)]
    [TestCase(TestOutcome.Failed, Outcome.Failed)]
    public void OnlyAPassEarnsPoints(TestOutcome outcome, Outcome expected)
    {
        var check = ResultReader.Check(Results.OfCheck(outcome))!;

        check.Outcome.Should().Be(expected);
        check.Earned.Should().Be(expected == Outcome.Passed ? 2 : 0);
    }

    [TestCase("Lesson")]
    [TestCase("Task")]
    [TestCase("Points")]
    public void WithoutItsNumbersATestIsNoCheck(string missing)
    {
        var result = Results.OfCheck(TestOutcome.Passed);
        var traits = result.TestCase.Traits.Where(trait => trait.Name != missing).ToList();
        var bare = new TestResult(new TestCase("A.B.C", new Uri("executor://x"), "x.dll")) { Outcome = TestOutcome.Passed };
        bare.TestCase.Traits.AddRange(traits);

        ResultReader.Check(bare).Should().BeNull();
        ResultReader.PlainTest(bare).Should().Be(new PlainTest("A.B.C", Outcome.Passed, null));
    }
}
