using Interleaver.Detection;

namespace Interleaver.Tests.Races;

/// <summary>What is known of threads, the first and those far beyond the room that a clock begins with.</summary>
public class VectorClockTests
{
    private static readonly int[] Threads = [0, 7, 8, 9, 16, 40, 1_000];

    [Test]
    public void Nothing_is_known_at_first([ValueSource(nameof(Threads))] int thread) => new VectorClock()[thread].Should().Be(0);

    [Test]
    public void What_was_noted_is_known_and_nothing_else([ValueSource(nameof(Threads))] int thread)
    {
        var clock = new VectorClock { [thread] = 3 };

        clock[thread].Should().Be(3);
        clock[thread + 1].Should().Be(0);
    }

    [Test]
    public void Who_joins_knows_the_most_of_both([ValueSource(nameof(Threads))] int thread)
    {
        var (one, other) = (new VectorClock { [1] = 5, [2] = 1, [3] = 4 }, new VectorClock { [1] = 2, [2] = 6, [thread] = 9 });

        one.Join(other);

        (one[1], one[2], one[3], one[thread]).Should().Be((5, 6, 4, 9));
        (other[1], other[2], other[3]).Should().Be((2, 6, 0), "the other learns nothing");
    }

    [Test]
    public void A_copy_knows_as_much_and_goes_its_own_way([ValueSource(nameof(Threads))] int thread)
    {
        var (copy, original) = (new VectorClock { [2] = 1, [thread + 20] = 7 }, new VectorClock { [thread] = 4 });

        copy.Set(original);
        original[thread] = 5;

        (copy[thread], copy[2], copy[thread + 20]).Should().Be((4, 0, 0));
    }

    [Test]
    public void The_first_of_whom_more_is_known([ValueSource(nameof(Threads))] int thread)
    {
        var clock = new VectorClock { [thread] = 2, [thread + 1] = 2 };

        clock.FirstBeyond(new VectorClock()).Should().Be(thread);
        clock.FirstBeyond(new VectorClock { [thread] = 2 }).Should().Be(thread + 1);
        clock.FirstBeyond(new VectorClock { [thread] = 2, [thread + 1] = 3 }).Should().Be(-1);
    }
}
