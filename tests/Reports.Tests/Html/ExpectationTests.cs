using Reports.Html;

namespace Reports.Tests.Html;

public class ExpectationTests
{
    [TestCase("Expected counter.Value to be 2, but found 1 (difference of -1).", "counter.Value", "2", "1 (difference of -1)", "")]
    [TestCase("Expected stopped to be True because Stop was called, but found False.", "stopped", "True", "False", "Stop was called")]
    [TestCase("Expected collection to be empty, but found {1, 2}.", "collection", "empty", "{1, 2}", "")]
    [TestCase("Expected to be 2 because so, but found <null>.", "", "2", "<null>", "so")]
    [TestCase("Expected text to be \"a\nb\", but found <null>.", "text", "\"a\nb\"", "<null>", "")]
    public void ASentenceThatSaysBothIsTakenApart(string assertion, string subject, string expected, string actual, string reason) =>
        Expectation.Read(assertion).Should().Be(new Expectation(subject, expected, actual, reason));

    [TestCase("Expected x to contain 3, but found 4.")]
    [TestCase("Expected x to be \"ab\" with a length of 2, but \"a\" has a length of 1.")]
    [TestCase("Expected x to be 1, but found 2.\nExpected y to be 3, but found 4.", Description = "several")]
    [TestCase("Expected name to be \"to be, but found \", but found <null>.", Description = "it could be cut in two ways")]
    [TestCase("That was wrong.")]
    [TestCase("")]
    public void AnyOtherSentenceStaysWhole(string assertion) => Expectation.Read(assertion).Should().BeNull();

    [Test]
    public void ASentenceThatStaysWholeIsOnThePage()
    {
        const string Sentence = "Expected x to contain 3, but found 4.";

        HtmlReportTests.TextOf(Runs.With(Runs.Race("A") with { Assertion = Sentence })).Should().Contain(Sentence);
    }
}
