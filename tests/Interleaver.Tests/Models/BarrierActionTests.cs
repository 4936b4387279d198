using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>A barrier's action, and what happens while it runs.</summary>
public class BarrierActionTests
{
    [Test]
    public void TheActionRunsOnceAPhaseWhileAllWait()
    {
        var outcomes = Outcomes(() =>
        {
            var (variable, phases, after) = (new Variable(), "", "");
            using var barrier = new Barrier(2, b =>
            {
                variable.Write();
                phases += b.CurrentPhaseNumber;
                Step();
                phases += $"({after.Length})";
            });
            void Visit()
            {
                barrier.SignalAndWait();
                variable.Read();
                after += "x";
                barrier.SignalAndWait();
            }

            Together(Visit, Visit);
            return phases;
        });

        outcomes.Should().BeEquivalentTo("0(0)1(2)");
    }

    [Test]
    public void TheActionsExceptionReachesAllAndTheNextPhaseIsFresh()
    {
        var outcomes = Outcomes(() =>
        {
            var barrier = new Barrier(2, b =>
            {
                if (b.CurrentPhaseNumber == 0)
                {
                    throw new InvalidOperationException();
                }
            });
            string[] results = ["", ""];
            void Visit(int i) => results[i] = $"{Try(barrier.SignalAndWait)} {Try(barrier.SignalAndWait)}";
            Together(() => Visit(0), () => Visit(1));
            return string.Join(", ", results);
        });

        outcomes.Should().BeEquivalentTo("BarrierPostPhaseException done, BarrierPostPhaseException done");
    }

    [Test]
    public void TheActionMayNotUseTheBarrier()
    {
        var outcomes = Outcomes(() =>
        {
            var results = "";
            var barrier = new Barrier(1, b => results =
                $"{Try(b.SignalAndWait)} {Try(() => b.AddParticipant())} {Try(b.RemoveParticipant)} {Try(b.Dispose)}");
            barrier.SignalAndWait();
            return results;
        });

        const string Refused = nameof(InvalidOperationException);
        outcomes.Should().BeEquivalentTo($"{Refused} {Refused} {Refused} {Refused}");
    }

    [Test]
    public void WhoRunsOutOfTimeDuringTheActionHasArrived()
    {
        var outcomes = Outcomes(() =>
        {
            var (barrier, result) = (new Barrier(2, _ => Thread.Sleep(100)), "");
            Together(() => result = $"{barrier.SignalAndWait(50)} at {Now}", barrier.SignalAndWait);
            return result;
        });

        // The second is of the interleaving in which it came last and ran the action itself.
        outcomes.Should().BeEquivalentTo("True at 100");
    }

    [Test]
    public void WhoComesDuringTheActionIsOneTooMany()
    {
        var outcomes = Outcomes(() =>
        {
            string[] results = ["", ""];
            var barrier = new Barrier(1, _ => Step());
            Together(() => results[0] = Try(barrier.SignalAndWait), () => results[1] = Try(barrier.SignalAndWait));
            return string.Join(" ", results);
        });

        outcomes.Should().BeEquivalentTo("done done", "InvalidOperationException done", "done InvalidOperationException");
    }

    [Test]
    public void WhoIsAddedDuringTheActionTakesPartInTheNextPhase()
    {
        var outcomes = Outcomes(() =>
        {
            var (running, added) = (new ManualResetEventSlim(), "");
            var barrier = new Barrier(1, b =>
            {
                if (b.CurrentPhaseNumber == 0)
                {
                    running.Set();
                    Thread.Sleep(10);
                }
            });
            Together(barrier.SignalAndWait, () =>
            {
                running.Wait();
                added = $"{barrier.AddParticipant()} of {barrier.CurrentPhaseNumber} at {Now}";
            });
            return added;
        });

        outcomes.Should().BeEquivalentTo("1 of 1 at 10");
    }
}
