using Interleaver.Checking;

namespace Interleaver.Tests.Search;

/// <summary>A scenario without an exploration: refused, unless the host has said what it goes by.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class PlainRoundTests
{
    private readonly List<string> broken = [];
    private readonly HandClock clock = new();

    [TearDown]
    public void SwitchOff() => Scenario.Outside = null;

    [Test]
    public void Without_a_round_a_scenario_works_only_inside_an_exploration()
    {
        Action[] uses =
        [
            () => _ = Scenario.Now,
            () => Scenario.Require(false, VerdictKind.WrongResult, "two were inside"),
            () => Scenario.Sometimes("two are inside", seen: true),
            () => Scenario.LongEnough(TimeSpan.FromDays(1)),
        ];

        foreach (var use in uses)
        {
            use.Should().Throw<InvalidOperationException>().WithMessage("*only inside an exploration*");
        }
    }

    [Test]
    public void A_broken_requirement_is_told_to_the_host_and_thrown()
    {
        Scenario.Outside = Round();
        Scenario.Require(true, VerdictKind.WrongResult, "nobody was inside");
        var require = () => Scenario.Require(false, VerdictKind.WrongResult, "two were inside");

        require.Should().Throw<InvalidOperationException>().WithMessage("two were inside");
        broken.Should().Equal("two were inside");
    }

    [Test]
    public void What_was_never_seen_is_not_held_against_anybody()
    {
        Scenario.Outside = Round();

        Scenario.Sometimes("two are inside", seen: false);

        broken.Should().BeEmpty();
    }

    [Test]
    public void Time_is_that_since_the_round_began_in_whole_seconds()
    {
        Scenario.Outside = Round();
        clock.Milliseconds = 999;
        var soon = Scenario.Now;
        clock.Milliseconds = 2_500;
        var later = Scenario.Now;
        Scenario.Outside = Round();

        soon.Should().Be(TimeSpan.Zero);
        later.Should().Be(TimeSpan.FromSeconds(2));
        Scenario.Now.Should().Be(TimeSpan.Zero, "another round has begun");
    }

    [Test]
    public void A_pause_for_everybody_else_is_short()
    {
        Scenario.Outside = Round();

        Scenario.LongEnough(TimeSpan.FromDays(1)).Should().Be(TimeSpan.FromMilliseconds(1));
    }

    [Test]
    public void An_exploration_does_not_look_at_it()
    {
        Scenario.Outside = Round();
        var (pause, time) = (TimeSpan.Zero, TimeSpan.Zero);

        var verdict = Explore.Run(() =>
        {
            pause = Scenario.LongEnough(TimeSpan.FromDays(1));
            Models.Thread.Sleep(pause);
            time = Scenario.Now;
            Scenario.Require(false, VerdictKind.NeverJoined, "two were inside");
        }, new Settings());

        verdict.Kind.Should().Be(VerdictKind.NeverJoined);
        pause.Should().Be(TimeSpan.FromDays(1));
        time.Should().Be(TimeSpan.FromDays(1), "virtual time is exact");
        broken.Should().BeEmpty();
    }

    private PlainRound Round() => new(broken.Add, clock);

    private sealed class HandClock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Milliseconds;
    }
}
