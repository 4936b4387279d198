using Reports.Gathering;

namespace Reports.Tests.Gathering;

/// <summary>Who gets a lane, and which steps are shown for that.</summary>
public class ShownThreadsTests
{
    private const int Many = 3 * ShownThreads.Most;

    [Test]
    public void Few_threads_all_have_one_whether_they_take_a_step_or_not()
    {
        var lanes = new ShownThreads(3, [2, 0, 2], []);

        lanes.Threads.Should().Equal(0, 1, 2);
        lanes.First.Should().Be(0);
        Enumerable.Range(0, 3).Select(lanes.Of).Should().Equal(0, 1, 2);
    }

    [Test]
    public void Of_many_those_have_one_that_take_the_last_steps()
    {
        var lanes = new ShownThreads(Many, [.. Enumerable.Range(0, Many)], []);

        lanes.Threads.Should().Equal(Enumerable.Range(Many - ShownThreads.Most, ShownThreads.Most));
        lanes.First.Should().Be(Many - ShownThreads.Most);
        lanes.Of(Many - 1).Should().Be(ShownThreads.Most - 1);
    }

    [Test]
    public void Steps_of_those_that_have_one_take_no_other()
    {
        var steps = Enumerable.Range(1, Many).SelectMany(thread => new[] { 0, thread }).ToList();

        var lanes = new ShownThreads(Many + 1, steps, []);

        lanes.Threads.Should().HaveCount(ShownThreads.Most).And.Contain(0).And.Contain(Many);
        steps.Skip(lanes.First).Distinct().Should().BeEquivalentTo(lanes.Threads);
        lanes.Threads.Should().NotContain(steps[lanes.First - 1], "there was no room for it");
    }

    [Test]
    public void Where_there_is_room_others_of_interest_have_one()
    {
        var lanes = new ShownThreads(Many, [0, 1, 0, 1], Enumerable.Range(0, Many).Reverse());

        lanes.First.Should().Be(0);
        lanes.Threads.Should().HaveCount(ShownThreads.Most).And.Equal(lanes.Threads.Order()).And.Contain([0, 1, Many - 1]);
    }

    [Test]
    public void Without_a_step_there_is_none() => new ShownThreads(Many, [], []).Threads.Should().BeEmpty();
}
