using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>How it ends badly for threads at a door, the same for all kinds.</summary>
[TestFixtureSource(typeof(Door), nameof(Door.Kinds))]
public class ExclusionEndTests(string name, Func<Door> make)
{
    [Test]
    public void OppositeOrdersCanDeadlock()
    {
        var outcomes = Outcomes(() =>
        {
            var (a, b) = (make(), make());
            void Visit(Door first, Door second)
            {
                first.Enter(-1);
                second.Enter(-1);
                second.Exit();
                first.Exit();
            }

            Together(() => Visit(a, b), () => Visit(b, a));
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done", Deadlock);
    }

    [Test]
    public void TheHolderIsKnownWhenNobodyCanGoOn()
    {
        var (takes, waits) = (Place("door"), Place("door"));
        var end = FirstEnd(() =>
        {
            var door = make();
            Flow.At(takes);
            door.Enter(-1);
            new Thread(() =>
            {
                Flow.At(waits);
                door.Enter(-1);
            }).Start();
            new ManualResetEvent(false).WaitOne();
        });

        var blocked = end.Should().BeOfType<RunEnd.Deadlocked>().Which.Blocked.Single(thread => thread.Id == 1);
        blocked.Site.Should().Be(waits);
        blocked.WaitsFor.Name.Should().Be("door");

        // An event has no owner, even if it is used as a lock.
        var isOwned = name is not ("AutoResetEvent" or "EventWaitHandle" or "WaitAny");
        blocked.WaitsFor.Holder.Should().Be(isOwned ? 0 : -1);
        blocked.WaitsFor.HolderSite.Should().Be(isOwned ? takes : 0);
    }

    [Test]
    public void AnInterruptEndsTheWaitAndLeavesNothingBehind()
    {
        var outcomes = Outcomes(() =>
        {
            var (door, result) = (make(), "");
            door.Enter(-1);
            var other = new Thread(() => result = Try(() => door.Enter(-1)));
            other.Start();
            other.Interrupt();
            door.Exit();
            other.Join();
            return $"{result} {door.Enter(0)}";
        });

        // Who spins cannot be interrupted, and who need not wait is not.
        var spins = name.StartsWith("SpinLock", StringComparison.Ordinal);
        outcomes.Should().Contain(spins ? "True False" : "ThreadInterruptedException True");
        outcomes.Should().BeSubsetOf(["True False", "ThreadInterruptedException True"]);
    }

    [Test]
    public void BreaksDownQuietly()
    {
        var afterwards = 0;
        FirstEnd(() =>
        {
            var door = make();
            try
            {
                door.Enter(-1);
                throw new InvalidOperationException();
            }
            finally
            {
                door.Exit();
                afterwards++;
            }
        }).Should().BeOfType<RunEnd.BodyThrew>().Which.Exception.Should().BeOfType<InvalidOperationException>();

        FirstEnd(() =>
        {
            var door = make();
            try
            {
                door.Enter(-1);
                new ManualResetEvent(false).WaitOne();
            }
            finally
            {
                door.Exit();
                afterwards++;
            }
        }).Should().BeOfType<RunEnd.Deadlocked>();
        afterwards.Should().Be(2);
    }
}
