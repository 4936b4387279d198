using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

public class BarrierTests
{
    [Test]
    public void NobodyPassesBeforeAllHaveArrived()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, arrived, seen) = (new Barrier(3), 0, "");
            void Visit()
            {
                arrived++;
                barrier.SignalAndWait();
                seen += arrived;
            }

            Together(Visit, Visit, Visit);
            return $"{seen} {barrier.CurrentPhaseNumber} {barrier.ParticipantsRemaining}";
        });

        outcomes.Should().BeEquivalentTo("333 1 3");
    }

    [Test]
    public void APhaseOrdersWhatCameBeforeItWithWhatComesAfter()
    {
        var outcomes = Outcomes(() =>
        {
            var barrier = new Barrier(2);
            Variable[] variables = [new(), new()];
            void Visit(int i)
            {
                variables[i].Write();
                barrier.SignalAndWait();
                variables[1 - i].Read();
                barrier.SignalAndWait();
                variables[1 - i].Write();
            }

            Together(() => Visit(0), () => Visit(1));
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void WhoStepsBackKnowsWhatThoseDidWhoHadArrived()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, variable, passed) = (new Barrier(3), new Variable(), true);
            Together(
                () =>
                {
                    passed = barrier.SignalAndWait(100);
                    variable.Read();
                },
                () =>
                {
                    variable.Write();
                    barrier.SignalAndWait(200);
                });
            return $"{passed}";
        });

        outcomes.Should().BeEquivalentTo("False");
    }

    [Test]
    public void WithoutTheSecondPhaseThatIsARaceInEveryInterleaving()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, variable) = (new Barrier(2), new Variable());
            Together(
                () =>
                {
                    barrier.SignalAndWait();
                    variable.Write();
                    barrier.SignalAndWait();
                },
                () =>
                {
                    barrier.SignalAndWait();
                    variable.Read();
                    barrier.SignalAndWait();
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done" + Race);
    }

    [Test]
    public void WhoRunsOutOfTimeHasNotArrived()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, result) = (new Barrier(2), "");
            Together(
                () => result = $"{barrier.SignalAndWait(50)} {barrier.ParticipantsRemaining} {barrier.SignalAndWait(100)} at {Now}",
                () =>
                {
                    Thread.Sleep(120);
                    barrier.SignalAndWait();
                });
            return result;
        });

        outcomes.Should().BeEquivalentTo("False 2 True at 120");
    }

    [Test]
    public void WhoIsTakenAwayIsNotWaitedFor()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, variable) = (new Barrier(2), new Variable());
            Together(
                () =>
                {
                    variable.Write();
                    barrier.RemoveParticipant();
                },
                () =>
                {
                    barrier.SignalAndWait();
                    variable.Read();
                });
            return $"{barrier.ParticipantCount} {barrier.CurrentPhaseNumber}";
        });

        outcomes.Should().BeEquivalentTo("1 1");
    }

    [Test]
    public void OneParticipantTooFewStopsEverything()
    {
        var outcomes = Outcomes(() =>
        {
            var barrier = new Barrier(3);
            Together(barrier.SignalAndWait, barrier.SignalAndWait);
            return "done";
        });

        outcomes.Should().BeEquivalentTo(Deadlock);
    }
}
