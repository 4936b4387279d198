namespace Interleaver.Tests.Prediction;

/// <summary>Which orders of locks foretell a deadlock, and which only look like it.</summary>
public class LockOrdersTests
{
    private const string Forth = "0 takes A; 0 takes B; 0 gives B; 0 gives A";
    private const string Back = "1 takes B; 1 takes A; 1 gives A; 1 gives B";
    private const string ForthHere = "0 takes A @1; 0 takes B @2; 0 gives B; 0 gives A";
    private const string BackHere = "1 takes B @3; 1 takes A @4; 1 gives A; 1 gives B";

    [Test]
    public void Two_threads_in_opposite_orders() => LockTale.Rings($"0 starts 1; {Forth}; {Back}").Should().Equal("3 7");

    [Test]
    public void A_ring_of_three() => LockTale.Rings(
        "0 starts 1; 0 starts 2; 0 takes A; 0 takes B; 0 gives B; 0 gives A; "
        + "1 takes B; 1 takes C; 1 gives C; 1 gives B; 2 takes C; 2 takes A; 2 gives A; 2 gives C").Should().Equal("4 8 12");

    [Test]
    public void The_same_order_is_no_ring() =>
        LockTale.Rings($"0 starts 1; {Forth}; 1 takes A; 1 takes B; 1 gives B; 1 gives A").Should().BeEmpty();

    [Test]
    public void One_lock_after_the_other_is_no_ring() =>
        LockTale.Rings($"0 starts 1; 0 takes A; 0 gives A; 0 takes B; 0 gives B; {Back}").Should().BeEmpty();

    [Test]
    public void The_orders_of_one_thread_are_no_ring() =>
        LockTale.Rings($"0 starts 1; {Forth}; 0 takes B; 0 takes A; 0 gives A; 0 gives B").Should().BeEmpty();

    [Test]
    public void A_gate_keeps_them_apart() =>
        LockTale.Rings($"0 starts 1; 0 takes G; {Forth}; 0 gives G; 1 takes G; {Back}; 1 gives G").Should().BeEmpty();

    [Test]
    public void A_gate_of_one_alone_does_not() => LockTale.Rings($"0 starts 1; 0 takes G; {Forth}; 0 gives G; {Back}").Should().Equal("4 9");

    [Test]
    public void A_gate_of_two_in_a_ring_of_three_keeps_it_open() => LockTale.Rings(
        "0 starts 1; 0 starts 2; 0 takes G; 0 takes A; 0 takes B; 0 gives B; 0 gives A; 0 gives G; "
        + "1 takes G; 1 takes B; 1 takes C; 1 gives C; 1 gives B; 1 gives G; 2 takes C; 2 takes A; 2 gives A; 2 gives C").Should().BeEmpty();

    [Test]
    public void Before_the_start_is_no_overlap() => LockTale.Rings($"{Forth}; 0 starts 1; {Back}").Should().BeEmpty();

    [Test]
    public void After_the_join_is_no_overlap() => LockTale.Rings($"0 starts 1; {Back}; 0 joins 1; {Forth}").Should().BeEmpty();

    [Test]
    public void Joined_before_the_other_is_started_is_no_overlap() => LockTale.Rings(
        $"0 starts 1; {Back}; 0 joins 1; 0 starts 2; 2 takes A; 2 takes B; 2 gives B; 2 gives A").Should().BeEmpty();

    [Test]
    public void A_start_in_the_midst_of_a_section_leaves_an_overlap() =>
        LockTale.Rings($"0 takes A; 0 starts 1; 0 takes B; 0 gives B; 0 gives A; {Back}").Should().Equal("3 7");

    [Test]
    public void An_order_kept_by_another_lock_alone_is_still_foretold() =>
        LockTale.Rings($"0 starts 1; {Forth}; 0 takes C; 0 gives C; 1 takes C; 1 gives C; {Back}").Should().Equal("3 11");

    [Test]
    public void A_join_afterwards_takes_nothing_back() => LockTale.Rings($"0 starts 1; {Forth}; {Back}; 0 joins 1").Should().Equal("3 7");

    [Test]
    public void The_same_lines_again_are_one_ring() =>
        LockTale.Rings($"0 starts 1; {ForthHere}; {BackHere}; {ForthHere}; {BackHere}").Should().Equal("2 4");

    [Test]
    public void The_same_line_of_two_threads_is_an_order_of_each() =>
        LockTale.Rings("0 starts 1; 0 takes A @1; 0 takes B @2; 0 gives B; 0 gives A; 1 takes B @1; 1 takes A @2").Should().Equal("2 2");

    [Test]
    public void The_same_line_with_other_locks_is_another_order() => LockTale.Rings(
        "0 starts 1; 0 takes C @1; 0 takes D @2; 0 gives D; 0 gives C; 0 takes A @1; 0 takes D @2; 0 gives D; 0 takes B @2; 0 gives B; 0 gives A; " + BackHere).Should().Equal("2 4");

    [Test]
    public void The_same_line_once_within_a_gate_and_once_without_is_two_orders() =>
        LockTale.Rings($"0 starts 1; 0 takes G; {ForthHere}; 0 gives G; {ForthHere}; 1 takes G; {BackHere}; 1 gives G").Should().Equal("2 4");

    [Test]
    public void The_same_line_before_a_start_and_after_it_is_two_orders() =>
        LockTale.Rings($"{ForthHere}; 0 starts 1; {ForthHere}; {BackHere}").Should().Equal("2 4");

    [Test]
    public void The_same_order_in_two_lines_is_two_rings() =>
        LockTale.Rings($"0 starts 1; {ForthHere}; 0 takes A @5; 0 takes B @6; 0 gives B; 0 gives A; {BackHere}").Should().Equal("2 4", "6 4");

    [Test]
    public void An_order_knows_how_many_locks_its_thread_took_there_before() =>
        LockTale.Told($"0 starts 1; 0 takes B @2; 0 gives B; 0 takes C @2; 0 gives C; {ForthHere}; {BackHere}")
            .Rings().Single().Select(order => order.Occurrence).Should().Equal(2, 0);

    // Whatever the one before has left behind: orders, locks that are held, threads that have joined, counts.
    [Test]
    public void Another_interleaving_begins_with_nothing()
    {
        LockTale.Rings($"0 starts 1; {Forth}; {Back}; anew").Should().BeEmpty();
        LockTale.Rings($"0 starts 1; {Forth}; anew; 0 starts 1; {Back}").Should().BeEmpty();
        LockTale.Rings("0 starts 1; 0 takes A; 1 takes B; anew; 0 starts 1; 0 takes B; 0 gives B; 1 takes A; 1 gives A").Should().BeEmpty();
        LockTale.Rings($"0 starts 1; 1 takes A; anew; {Forth}; 0 starts 1; {Back}").Should().BeEmpty();
        LockTale.Told($"0 starts 1; {ForthHere}; anew; 0 starts 1; {ForthHere}; {BackHere}")
            .Rings().Single().Select(order => order.Occurrence).Should().Equal(0, 0);
    }

    [TestCase(6, 1)]
    [TestCase(7, 0)]
    public void A_ring_of_six_is_the_longest_that_is_looked_for(int locks, int rings)
    {
        var starts = Enumerable.Range(1, locks - 1).Select(thread => $"0 starts {thread}");
        var sections = Enumerable.Range(0, locks).Select(thread => $"{thread} takes L{thread}; {thread} takes L{(thread + 1) % locks}");

        LockTale.Rings(string.Join("; ", starts.Concat(sections))).Should().HaveCount(rings);
    }
}
