using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>What the program's own code is asked after an interleaving, such as the message of its exception.</summary>
public class AskTests
{
    private readonly Scheduler scheduler = OnMain.Make(new Limits(Work: 1_000));

    [Test]
    public void It_answers_as_main()
    {
        scheduler.Run(_ => { });

        scheduler.Ask(() => ControlledThread.Current, null).Should().BeSameAs(scheduler.Threads[0]);
        ControlledThread.Current.Should().BeNull();
    }

    [Test]
    public void Who_goes_on_for_ever_gives_no_answer()
    {
        scheduler.Run(_ => { });

        scheduler.Ask(Endless, "no answer").Should().Be("no answer");
        ControlledThread.Current.Should().BeNull();
    }

    // What the interleaving has used up is not taken from the answer.
    [Test]
    public void It_may_work_as_much_as_an_interleaving()
    {
        scheduler.Run(self => scheduler.Call(self, 450));

        scheduler.Ask(
            () =>
            {
                scheduler.Call(ControlledThread.Current!, 450);
                return "the answer";
            },
            "no answer").Should().Be("the answer");
    }

    private string Endless()
    {
        while (true)
        {
            scheduler.Enter(ControlledThread.Current!);
        }
    }
}
