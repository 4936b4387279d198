using Interleaver.Events;
using Interleaver.Tracing;

namespace Interleaver.Tests.Tracing;

/// <summary>When the recorder looks at a value, and what becomes of it when there are too many steps.</summary>
public class RecorderTests
{
    private readonly Recorder recorder = new();
    private readonly Cells cells = new();

    [SetUp]
    public void Begin() => recorder.OnBegin();

    [Test]
    public void A_read_has_what_stands_there_before_and_a_write_what_stands_there_when_it_is_touched_next()
    {
        cells[0] = 1;
        Access(0, AccessKind.Read);
        Access(0, AccessKind.Write);
        cells[0] = 2;
        Access(1, AccessKind.Read);
        Access(0, AccessKind.Write);
        cells[0] = 3;

        Values().Should().Equal("1", "2", "0", "3");
    }

    [Test]
    public void A_write_that_is_lost_again_at_once_keeps_its_value()
    {
        Access(0, AccessKind.Write, thread: 1);
        cells[0] = 1;
        Access(0, AccessKind.Write, thread: 2);
        cells[0] = 2;

        Values().Should().Equal("1", "2");
    }

    [Test]
    public void All_parts_of_a_struct_are_written_before_one_is_looked_at()
    {
        Access(0, AccessKind.Write, leaf: 0);
        Access(0, AccessKind.Write, leaf: 4);
        cells[0] = 7;

        Values().Should().Equal("7", "7 at 4");
    }

    [Test]
    public void The_same_part_again_is_another_write()
    {
        Access(0, AccessKind.Write, leaf: 4);
        cells[0] = 1;
        Access(0, AccessKind.Write, leaf: 4);
        cells[0] = 2;

        Values().Should().Equal("1 at 4", "2 at 4");
    }

    [Test]
    public void An_exchange_has_the_old_value_where_it_looks_and_the_new_one_where_it_stores()
    {
        var sync = cells.SyncAt(0, 0);
        cells[0] = 1;
        recorder.OnEvent(new Event(EventKind.Observed, 0, sync, 0));
        Access(0, AccessKind.AtomicWrite);
        recorder.OnEvent(new Event(EventKind.Exchanged, 0, sync, 0));
        cells[0] = 2;

        Values().Should().Equal("1", "2", "2");
    }

    [Test]
    public void An_object_of_synchronisation_tells_its_state_at_once()
    {
        var lamp = new Lamp { IsOn = true };
        recorder.OnEvent(new Event(EventKind.Released, 0, lamp, 0));
        lamp.IsOn = false;
        recorder.OnEvent(new Event(EventKind.Acquired, 0, lamp, 0));

        Values().Should().Equal("on", "off");
    }

    [Test]
    public void Of_too_many_steps_the_last_are_kept_with_their_values()
    {
        const int rounds = 5_000;
        Access(1, AccessKind.Write);
        for (var i = 0; i < rounds; i++)
        {
            Access(0, AccessKind.Write);
            cells[0] = i;
        }

        var trace = recorder.Finish([]);

        trace.Left.Should().Be(rounds + 1 - trace.Steps.Count);
        trace.Steps.Select(step => step.Value).Should().Equal(Enumerable.Range(trace.Left - 1, trace.Steps.Count).Select(i => $"{i}"));
    }

    [Test]
    public void Who_knows_how_many_are_too_many_writes_the_same_rows([Range(1, 12)] int more)
    {
        var (whole, counted) = (Mixed(new Recorder(), Recorder.Most + more), Mixed(new Recorder(0, Recorder.Most), Recorder.Most + more));

        counted.Left.Should().Be(whole.Left).And.Be(more);
        Rows(Mixed(new Recorder(counted.Left - 1), Recorder.Most + more)).Should().Equal(Rows(whole));
    }

    [Test]
    public void What_fits_is_written_at_once() =>
        Rows(Mixed(new Recorder(0, Recorder.Most), Recorder.Most)).Should().Equal(Rows(Mixed(new Recorder(), Recorder.Most)));

    [Test]
    public void A_block_that_cannot_tell_gives_no_value()
    {
        recorder.OnAccess(0, new MemoryBlock(), 0, 0, AccessKind.Write, 0);

        Values().Should().ContainSingle().Which.Should().BeNull();
    }

    // Parts of a struct, an exchange, and an atomic read, so that each row is at the border once that belongs to the one before it.
    private static Recorder Mixed(Recorder recorder, int rows)
    {
        var cells = new Cells();
        var sync = cells.SyncAt(1, 0);
        recorder.OnBegin();
        for (var row = 0; row < rows; row++)
        {
            cells[row % 2] = row;
            switch (row % 7)
            {
                case 0:
                    recorder.OnAccess(0, cells, 0, 0, AccessKind.Write, 0);
                    break;
                case 1:
                    recorder.OnAccess(0, cells, 0, 4, AccessKind.Write, 0);
                    break;
                case 2 or 5:
                    recorder.OnEvent(new Event(EventKind.Observed, 0, sync, 0));
                    break;
                case 3:
                    recorder.OnAccess(0, cells, 1, 0, AccessKind.AtomicWrite, 0);
                    break;
                case 4:
                    recorder.OnEvent(new Event(EventKind.Exchanged, 0, sync, 0));
                    break;
                case 6:
                    recorder.OnAccess(0, cells, 1, 0, AccessKind.AtomicRead, 0);
                    break;
            }
        }

        return recorder;
    }

    private static IEnumerable<string> Rows(Recorder recorder) =>
        recorder.Finish([]).Steps.Select(step => $"{step.Event?.Kind} {step.Access} {step.Block is not null} {step.Slot} {step.Leaf}: {step.Value}");

    private void Access(int slot, AccessKind kind, int thread = 0, int leaf = 0) => recorder.OnAccess(thread, cells, slot, leaf, kind, 0);

    private IEnumerable<string?> Values() => recorder.Finish([]).Steps.Select(step => step.Value);

    private sealed class Cells : MemoryBlock
    {
        private readonly int[] values = new int[2];

        public int this[int slot]
        {
            set => values[slot] = value;
        }

        public override string? Describe(int slot, int leaf, string subject) => leaf == 0 ? $"{values[slot]}" : $"{values[slot]} at {leaf}";
    }

    private sealed class Lamp() : SyncObject("lamp")
    {
        public bool IsOn { get; set; }

        public override string State => IsOn ? "on" : "off";
    }
}
