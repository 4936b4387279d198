using TestLogger;

namespace Reports.Tests;

/// <summary>What a learner's code prints commands nothing in the log of a workflow; what we remark does.</summary>
public class WorkflowLogTests
{
    private static readonly string[] Card = ["wrong result: it printed", "  ::set-output name=x::y", "::stop-commands::z", "##[add-mask]w"];

    [Test]
    public void Commands_within_the_card_are_not_taken()
    {
        var taken = Taken(WorkflowLog.Guarded(Card, ["::error title=a::b", "::notice title=c::d", "::add-mask::e", "f"]));

        taken.Should().Equal("error", "notice");
    }

    [Test]
    public void Without_the_guard_they_would_be() => Taken(Card).Should().Contain("set-output");

    [Test]
    public void The_same_card_is_guarded_by_the_same_word_and_another_one_by_another()
    {
        WorkflowLog.Guarded(Card, []).Should().Equal(WorkflowLog.Guarded(Card, []));
        WorkflowLog.Guarded(Card, []).First().Should().NotBe(WorkflowLog.Guarded(Card[1..], []).First());
        Card.Should().BeSubsetOf(WorkflowLog.Guarded(Card, []), "a reader sees them all the same");
    }

    // The commands that the runner takes from a log.
    private static List<string> Taken(IEnumerable<string> log)
    {
        var (taken, word) = (new List<string>(), "");
        foreach (var command in log.Select(WorkflowCommand.Parse).OfType<WorkflowCommand>())
        {
            if (word.Length > 0)
            {
                word = command.Name == word ? "" : word;
            }
            else if (command.Name == "stop-commands")
            {
                word = command.Data;
            }
            else
            {
                taken.Add(command.Name);
            }
        }

        return taken;
    }
}
