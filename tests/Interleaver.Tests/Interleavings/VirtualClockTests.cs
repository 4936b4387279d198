using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>Time moves from one thing that is due to the next.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class VirtualClockTests
{
    private readonly VirtualClock clock = new();
    private readonly List<string> happened = [];

    [Test]
    public void It_does_not_stop_at_what_was_cancelled()
    {
        clock.Cancel(Add(5, "never"));
        Add(10, "then");

        clock.MoveToNext().Should().Be(10);
        clock.Now.Should().Be(10);
        happened.Should().Equal("then");
        clock.HasTimers.Should().BeFalse();
    }

    [Test]
    public void What_is_due_at_once_happens_in_order_of_creation()
    {
        Add(7, "first");
        Add(7, "second");
        Add(8, "later");

        clock.MoveToNext().Should().Be(7);
        happened.Should().Equal("first", "second");
        clock.HasTimers.Should().BeTrue();
    }

    [Test]
    public void What_the_one_cancels_the_other_does_not_come_to()
    {
        TimerEntry? other = null;
        clock.Add(3, () => clock.Cancel(other!));
        other = Add(3, "never");

        clock.MoveToNext();
        happened.Should().BeEmpty();
        clock.HasTimers.Should().BeFalse();
    }

    private TimerEntry Add(long delay, string what) => clock.Add(delay, () => happened.Add(what));
}
