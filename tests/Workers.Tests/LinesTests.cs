using Grading.Checks;

namespace Workers.Tests;

/// <summary>Who speaks for a worker without its token is not heard.</summary>
public class LinesTests
{
    private static readonly string Token = Lines.NewToken();
    private static readonly string Other = Lines.NewToken();
    private static readonly Message Passed = new(new CheckAnswer("Task1.Check", new CheckWords(CheckEnd.Passed, "all\n4 interleavings"), null, null));

    private static IEnumerable<string> Forged =>
    [
        "",
        Token,
        $"{Token} ",
        $"{Token} passed",
        $"{Token} null",
        Lines.Write(Other, Passed),
        Lines.Write("", Passed),
        Lines.Write(Token, Passed)[1..],
        $" {Lines.Write(Token, Passed)}",
    ];

    [Test]
    public void A_message_arrives_as_it_was_said()
    {
        var line = Lines.Write(Token, Passed);

        line.Should().NotContain("\n");
        Lines.ReadMessage(Token, line).Should().Be(Passed);
        Lines.ReadMessage(Token, Lines.Write(Token, new Message(IsSpent: true))).Should().Be(new Message(IsSpent: true));
    }

    [TestCaseSource(nameof(Forged))]
    public void A_line_without_the_token_or_that_makes_no_sense_is_none(string line) => Lines.ReadMessage(Token, line).Should().BeNull();

    [Test]
    public void No_token_comes_twice() => Token.Should().HaveLength(32).And.NotBe(Other);
}
