using Interleaver.Events;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Search;

namespace Interleaver.Tests.Replay;

/// <summary>Replaying a schedule gives the same execution, event for event.</summary>
public class ReplayTests
{
    private static IEnumerable<TestCaseData> Strategies()
    {
        yield return new TestCaseData(new RandomWalk(3)).SetArgDisplayNames("random walk");
        yield return new TestCaseData(new PctStrategy(3, 3)).SetArgDisplayNames("PCT");
        yield return new TestCaseData(new BoundedSearch(2)).SetArgDisplayNames("bounded search");
        yield return new TestCaseData(new ReducedSearch()).SetArgDisplayNames("reduced search");
    }

    [TestCaseSource(nameof(Strategies))]
    public void Gives_the_same_outcome_and_the_same_schedule(IStrategy strategy)
    {
        var engine = new OnTheEngine(StraightLine.Parse("+0 w0 -0 r1 | w1 +0 r0 -0 | w0 +0 -0 w1"));
        for (var i = 0; i < 100 && strategy.Begin(); i++)
        {
            if (engine.Run(strategy) is not { } outcome)
            {
                continue;
            }

            var schedule = engine.Schedule;
            var replay = new Scheduling.Strategies.Replay(Schedule.Parse(schedule.ToString()));
            replay.Begin();

            engine.Run(replay).Should().Be(outcome);
            engine.Schedule.Should().Be(schedule);
            replay.Diverged.Should().BeFalse();
        }
    }

    [TestCase(false, TestName = "Gives the same events when time is patient")]
    [TestCase(true, TestName = "Gives the same events when time moves at any step")]
    public void Gives_the_same_events(bool adversarial)
    {
        var log = new EventLog();
        var scheduler = new Scheduler(log, adversarial, new Limits());
        var strategy = new RandomWalk(11);
        for (var i = 0; i < 100; i++)
        {
            strategy.Begin();
            scheduler.Run(Body, strategy);
            var (events, schedule) = (log.Text, scheduler.Schedule);
            scheduler.Run(Body, Following(schedule));

            log.Text.Should().Be(events);
            scheduler.Schedule.Should().Be(schedule);
        }
    }

    [Test]
    public void A_schedule_of_another_program_is_followed_as_far_as_possible_and_the_divergence_is_told()
    {
        var engine = new OnTheEngine(StraightLine.Parse("w0 | w0"));
        var replay = Following(Schedule.Parse("1:7,2:t"));

        engine.Run(replay).Should().NotBeNull();
        replay.Diverged.Should().BeTrue();
    }

    [Test]
    public void The_empty_schedule_is_the_one_without_departures()
    {
        var engine = new OnTheEngine(StraightLine.Parse("w0 | w0"));
        engine.Run(Following(Schedule.Parse("-")));

        engine.Schedule.ToString().Should().Be("-");
    }

    private static Scheduling.Strategies.Replay Following(Schedule schedule)
    {
        var replay = new Scheduling.Strategies.Replay(schedule);
        replay.Begin();
        return replay;
    }

    // Locks, time-outs and pauses: whatever is replayed wrongly shows in the events.
    private static void Body()
    {
        var gate = new object();
        var other = new Models.Thread(() =>
        {
            Models.Thread.Sleep(2);
            if (Models.Monitor.TryEnter(gate, 3))
            {
                Models.Thread.Sleep(4);
                Models.Monitor.Exit(gate);
            }
        });
        other.Start();
        Models.Monitor.Enter(gate);
        Models.Thread.Sleep(3);
        Models.Monitor.Exit(gate);
        other.Join();
    }

    private sealed class EventLog : IListener
    {
        private readonly List<string> events = [];

        public string Text => string.Join('\n', events);

        public void OnBegin() => events.Clear();

        public void OnEvent(in Event e) => events.Add($"{e.Kind} {e.Thread} {e.Target} {e.Other} {e.Amount}");

        public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
        {
        }
    }
}
