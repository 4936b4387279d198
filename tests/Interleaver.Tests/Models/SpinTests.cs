using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

public class SpinTests
{
    [Test]
    public void SpinningLetsTheOthersRun()
    {
        var outcomes = BoundedOutcomes(() =>
        {
            var (done, spins) = (false, 0);
            var other = new Thread(() =>
            {
                Step();
                done = true;
                Step();
            });
            other.Start();
            var spin = default(SpinWait);
            while (!done)
            {
                spin.SpinOnce();
                spins++;
            }

            return spins < 100 ? "done" : "starved";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void SpinUntilEndsWhenTheConditionHolds()
    {
        var outcomes = BoundedOutcomes(() =>
        {
            var signal = new ManualResetEventSlim();
            new Thread(signal.Set).Start();
            SpinWait.SpinUntil(() => signal.IsSet);
            return $"{SpinWait.SpinUntil(() => signal.IsSet, 0)} at {Now}";
        });

        outcomes.Should().BeEquivalentTo("True at 0");
    }

    [Test]
    public void SpinUntilEndsWhenTheTimeIsOver()
    {
        var outcomes = BoundedOutcomes(() =>
        {
            var (flag, result) = (false, "");
            Together(
                () => result = $"{SpinWait.SpinUntil(() => flag, 50)} {SpinWait.SpinUntil(() => flag, TimeSpan.FromMilliseconds(100))} at {Now}",
                () =>
                {
                    Thread.Sleep(120);
                    flag = true;
                });
            return result;
        });

        outcomes.Should().BeEquivalentTo("False True at 120");
    }

    [Test]
    public void SpinningForEverEndsTheInterleaving()
    {
        FirstEnd(() => SpinWait.SpinUntil(() => false)).Should().BeOfType<RunEnd.OutOfSteps>();
    }

    [Test]
    public void ASpinWaitCountsAndSaysWhenItWillYield()
    {
        FirstEnd(() =>
        {
            var spin = default(SpinWait);
            for (var i = 0; i < 10; i++)
            {
                spin.NextSpinWillYield.Should().BeFalse();
                spin.SpinOnce(sleep1Threshold: -1);
            }

            spin.NextSpinWillYield.Should().BeTrue();
            spin.Count.Should().Be(10);
            spin.Reset();
            spin.Count.Should().Be(0);
        }).Should().BeOfType<RunEnd.Completed>();
    }

    [Test]
    public void ASpinLockThatIsCopiedBeforeItsFirstUseExcludesNobody()
    {
        var outcomes = Outcomes(() =>
        {
            var (holder, room) = (new Holder(), new Room());
            void Visit()
            {
                var taken = false;
                holder.Readonly.Enter(ref taken);
                room.Visit();
            }

            Together(Visit, Visit);
            return $"{room.Most} {Try(() => holder.Readonly.Exit())}";
        });

        outcomes.Should().BeEquivalentTo("1 SynchronizationLockException", "2 SynchronizationLockException");
    }

    [Test]
    public void ASpinLockInAFieldExcludes()
    {
        var outcomes = Outcomes(() =>
        {
            var (holder, room) = (new Holder(), new Room());
            void Visit()
            {
                var taken = false;
                holder.Field.Enter(ref taken);
                room.Visit();
                holder.Field.Exit(useMemoryBarrier: false);
            }

            Together(Visit, Visit);
            return $"{room.Most}";
        });

        outcomes.Should().BeEquivalentTo("1");
    }

    [TestCase(true, nameof(LockRecursionException))]
    [TestCase(false, Deadlock)]
    public void ASpinLockCannotBeTakenTwice(bool tracks, string expected)
    {
        var outcomes = Outcomes(() =>
        {
            var target = new SpinLock(tracks);
            var taken = false;
            target.Enter(ref taken);
            return Try(() =>
            {
                var again = false;
                target.Enter(ref again);
            });
        });

        outcomes.Should().BeEquivalentTo(expected);
    }

    private sealed class Holder
    {
        public readonly SpinLock Readonly = new(true);
        public SpinLock Field = new(true);
    }
}
