using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Races;

/// <summary>What a thread reads again is told only where it may be news; what is left out can make no difference to a race.</summary>
public class ToldOnceTests
{
    private readonly object box = new();

    [Test]
    public void A_read_again_is_no_news() => Told(() =>
    {
        Read();
        Read();
        Read();
    }).Should().Equal("0 Read");

    [Test]
    public void Another_place_is_news() => Told(() =>
    {
        Read();
        Read(slot: 7);
        Read(slot: 7);
        Read();
    }).Should().Equal("0 Read", "0 Read");

    [Test]
    public void After_a_write_it_is_news() => Told(() =>
    {
        Read();
        Models.Memory.WriteField(box, 0, 0);
        Read();
    }).Should().Equal("0 Read", "0 Write", "0 Read");

    [Test]
    public void After_an_event_it_is_news() => Told(() =>
    {
        var gate = new Models.Lock();
        Read();
        gate.Enter();
        Read();
        gate.Exit();
        Read();
    }).Should().Equal("0 Read", "0 Read", "0 Read");

    [Test]
    public void What_another_thread_reads_is_news_without_any_event_between() => Told(() =>
    {
        var self = ControlledThread.Current!;
        var other = self.Scheduler.Start(self, Read2, "", isBackground: false);
        Read();
        self.Scheduler.Yield(self);
        Read();
        self.Scheduler.Yield(self);
        other.HasEnded.Should().BeTrue();
    }).Should().Equal("0 Read", "1 Read", "0 Read", "1 Read");

    [Test]
    public void A_trace_is_told_all() => Told(
        () =>
        {
            Read();
            Read();
        },
        traces: true).Should().Equal("0 Read", "0 Read");

    private void Read2()
    {
        var self = ControlledThread.Current!;
        Read();
        self.Scheduler.Yield(self);
        Read();
    }

    private void Read(int slot = 0) => Models.Memory.ReadField(box, slot, 0);

    private static List<string> Told(Action body, bool traces = false)
    {
        var ear = new Ear();
        var scheduler = new Scheduler(ear, adversarialTime: false, new Limits()) { TracesLines = traces };
        scheduler.Run(body, new Scheduling.Strategies.Replay(new Schedule([]))).Should().BeOfType<RunEnd.Completed>();
        return ear.Heard;
    }

    private sealed class Ear : IListener
    {
        public List<string> Heard { get; } = [];

        public void OnBegin() => Heard.Clear();

        public void OnEvent(in Event e)
        {
        }

        public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site) => Heard.Add($"{thread} {kind}");
    }
}
