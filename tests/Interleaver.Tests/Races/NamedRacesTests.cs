namespace Interleaver.Tests.Races;

/// <summary>Which of several earlier accesses are named.</summary>
public class NamedRacesTests
{
    [Test]
    public void The_third_reader_is_remembered_too() =>
        Story.Of("0 starts 1", "0 starts 2", "0 starts 3", "1 reads x", "2 reads x", "3 reads x", "0 joins 1", "0 joins 2", "0 writes x").Races.Should().Equal((6, 9));

    [Test]
    public void Of_readers_in_order_the_last_is_named() =>
        Story.Of("0 starts 1", "0 starts 2", "1 reads x", "1 releases L", "2 acquires L", "2 reads x", "0 writes x").Races.Should().Equal((6, 7));

    [Test]
    public void What_the_writer_knew_of_is_not_named() =>
        Story.Of("0 starts 1", "1 reads x", "1 writes x", "0 writes x").Races.Should().Equal((3, 4));

    [Test]
    public void Nor_are_several_readers_that_it_knew_of() => Story.Of(
        "0 starts 1", "0 starts 2", "0 starts 3", "1 reads x", "2 reads x", "1 releases L", "2 releases L", "3 acquires L", "3 writes x", "0 writes x").Races.Should().Equal((9, 10));

    [Test]
    public void A_second_write_collides_with_what_was_read_in_between() =>
        Story.Of("0 starts 1", "1 writes x", "0 reads x", "1 writes x").Races.Should().Equal((2, 3), (3, 4));

    [Test]
    public void And_with_all_that_several_threads_read_in_between() =>
        Story.Of("0 starts 1", "0 starts 2", "1 writes x", "0 reads x", "2 reads x", "1 writes x").Races.Should().Equal((3, 4), (3, 5), (4, 6));
}
