using Interleaver.Events;
using Interleaver.Reporting;
using Interleaver.Tracing;

namespace Interleaver.Tests.Reporting;

/// <summary>The table of a trace: nothing that it says is cut off, and what it says names the threads.</summary>
public class LanesTests
{
    private static readonly int Line27 = Places.Add(new Place(new SourceLine("GuardedThread.cs", 27), "", "_total", "", true));
    private static readonly int Line8 = Places.Add(new Place(new SourceLine("GuardedThread.cs", 8), "", "_totals[]", "", true));

    [Test]
    public void What_does_not_fit_into_a_lane_goes_on_in_its_next_line()
    {
        var gate = new SyncObject("lock") { Name = "_guardOfTheTotal" };
        TraceStep[] steps =
        [
            Of(new Event(EventKind.ThreadStarted, 0, null, Line27, 1)),
            Of(new Event(EventKind.Acquired, 1, gate, Line8)),
            Of(new Event(EventKind.Acquired, 2, gate, Line27)),
            Of(new Event(EventKind.Blocked, 0, gate, Line27, 2)),
        ];

        Lanes.Of(new Trace(steps, 0, ["main", "baker", "thread 2"])).Should().Equal(
            "  main                             baker                            thread 2",
            "  GuardedThread.cs:27 starts",
            "    baker",
            "                                   GuardedThread.cs:8 takes",
            "                                     _guardOfTheTotal",
            "                                                                    GuardedThread.cs:27 takes",
            "                                                                      _guardOfTheTotal",
            "  GuardedThread.cs:27 WAITS for",
            "    the end of thread 2");
    }

    [Test]
    public void An_element_is_told_by_its_index()
    {
        var totals = new MemoryBlock();
        TraceStep[] steps =
        [
            Of(new Event(EventKind.ThreadStarted, 0, null, Line27, 1)),
            new(null, AccessKind.Write, 0, Line8, 0) { Block = totals, Slot = 3 },
            new(null, AccessKind.Read, 1, Line8, 0) { Block = totals, Slot = 3 },
        ];

        Lanes.Of(new Trace(steps, 0, ["main", "thread 1"])).Should().EndWith(
        [
            "  GuardedThread.cs:8 writes _totals[3]",
            "                                              GuardedThread.cs:8 reads _totals[3]",
        ]);
    }

    [Test]
    public void A_pause_is_told_once_and_an_end_that_cannot_come_by_its_name()
    {
        var sleep = new SyncObject("sleep");
        TraceStep[] steps =
        [
            Of(new Event(EventKind.Slept, 0, null, Line8, Amount: 20 * TimeSpan.TicksPerMillisecond)),
            Of(new Event(EventKind.Blocked, 0, sleep, Line8)),
            Of(new Event(EventKind.Blocked, 0, new SyncObject("end of a thread"), Line27, 0)),
        ];

        Lanes.Of(new Trace(steps, 0, ["main"])).Should().Equal(
            "  main",
            "  GuardedThread.cs:8 sleeps 20 ms",
            "  GuardedThread.cs:27 WAITS for its own end");
    }

    [Test]
    public void Many_threads_make_a_list()
    {
        var steps = Enumerable.Range(1, 5).Select(thread => Of(new Event(EventKind.ThreadJoined, thread, null, Line8, 0)));

        Lanes.Of(new Trace([.. steps], 0, ["main", "baker", "thread 2", "thread 3", "thread 4", "thread 5"])).Should().Equal(
            "  baker     GuardedThread.cs:8 sees main ended",
            "  thread 2  GuardedThread.cs:8 sees main ended",
            "  thread 3  GuardedThread.cs:8 sees main ended",
            "  thread 4  GuardedThread.cs:8 sees main ended",
            "  thread 5  GuardedThread.cs:8 sees main ended");
    }

    [Test]
    public void A_loop_is_shown_once_and_counted()
    {
        var gate = new SyncObject("lock") { Name = "gate" };
        var round = new[] { Of(new Event(EventKind.Acquired, 0, gate, Line8)), Of(new Event(EventKind.Released, 0, gate, Line27)) };

        Lanes.Of(new Trace([.. Enumerable.Repeat(round, 7).SelectMany(steps => steps)], 0, ["main"])).Should().Equal(
            "  main",
            "  GuardedThread.cs:8 takes gate",
            "  GuardedThread.cs:27 releases gate",
            "  … and so on: these 2 steps 7 times in all");
    }

    [Test]
    public void What_a_program_prints_does_not_fill_the_report()
    {
        var printed = Enumerable.Range(1, 500).Select(line => Of(new Event(EventKind.Wrote, 0, null, Line8, Text: $"{line} {new string('x', 500)}\n")));

        var lines = Lanes.Of(new Trace([.. printed], 0, ["main"])).ToList();

        lines.Should().HaveCountLessThan(12).And.OnlyContain(line => line.Length <= 100);
        lines[^1].Should().EndWith("… and 492 more");
    }

    private static TraceStep Of(Event e) => new(e, null, e.Thread, e.Site, 0);
}
