namespace Interleaver.Tests.Prediction;

/// <summary>Which orders of locks foretell a deadlock, and which only look like it.</summary>
public class LockOrdersTests
{
    private const string Forth = "0 takes A; 0 takes B; 0 gives B; 0 gives A";
    private const string Back = "1 takes B; 1 takes A; 1 gives A; 1 gives B";

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
    public void The_same_ring_again_is_one_ring() => LockTale.Rings($"0 starts 1; {Forth}; {Back}; {Back}").Should().HaveCountLessThanOrEqualTo(2);
}
