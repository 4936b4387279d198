using Interleaver.Detection;
using Interleaver.Events;

namespace Interleaver.Tests.Races;

/// <summary>What puts two accesses in order and what does not, one edge of happens-before at a time.</summary>
public class RaceDetectorTests
{
    [TestCase("writes", "writes")]
    [TestCase("writes", "reads")]
    [TestCase("reads", "writes")]
    [TestCase("writes", "atomic-reads")]
    [TestCase("writes", "atomic-writes")]
    [TestCase("reads", "atomic-writes")]
    [TestCase("atomic-writes", "reads")]
    [TestCase("atomic-writes", "writes")]
    [TestCase("atomic-reads", "writes")]
    public void Two_accesses_collide_when_one_writes_and_one_is_plain(string first, string second) =>
        Story.Of("0 starts 1", $"1 {first} x", $"0 {second} x").Races.Should().Equal((2, 3));

    [TestCase("reads", "reads")]
    [TestCase("reads", "atomic-reads")]
    [TestCase("atomic-reads", "reads")]
    [TestCase("atomic-reads", "atomic-writes")]
    [TestCase("atomic-writes", "atomic-writes")]
    public void Other_accesses_do_not(string first, string second) =>
        Story.Of("0 starts 1", $"1 {first} x", $"0 {second} x").Races.Should().BeEmpty();

    [Test]
    public void Different_locations_do_not_collide() => Story.Of("0 starts 1", "1 writes x", "0 writes y").Races.Should().BeEmpty();

    [Test]
    public void A_thread_does_not_collide_with_itself() => Story.Of("0 writes x", "0 reads x", "0 writes x").Races.Should().BeEmpty();

    [Test]
    public void What_came_before_the_start_is_ordered() => Story.Of("0 writes x", "0 starts 1", "1 writes x").Races.Should().BeEmpty();

    [Test]
    public void What_comes_after_the_start_is_not() => Story.Of("0 starts 1", "0 writes x", "1 writes x").Races.Should().Equal((2, 3));

    [Test]
    public void A_join_orders() => Story.Of("0 starts 1", "1 writes x", "0 joins 1", "0 writes x").Races.Should().BeEmpty();

    [Test]
    public void A_join_of_another_thread_does_not() =>
        Story.Of("0 starts 1", "0 starts 2", "1 writes x", "0 joins 2", "0 writes x").Races.Should().Equal((3, 5));

    [Test]
    public void A_join_hands_on_what_the_thread_had_joined() =>
        Story.Of("0 starts 1", "1 starts 2", "2 writes x", "1 joins 2", "0 joins 1", "0 reads x").Races.Should().BeEmpty();

    [Test]
    public void Release_and_acquire_order() =>
        Story.Of("0 starts 1", "1 writes x", "1 releases L", "0 acquires L", "0 writes x").Races.Should().BeEmpty();

    [Test]
    public void A_release_alone_orders_nothing() =>
        Story.Of("0 starts 1", "1 writes x", "1 releases L", "0 writes x").Races.Should().Equal((2, 4));

    [Test]
    public void An_acquire_before_the_release_orders_nothing() =>
        Story.Of("0 starts 1", "1 writes x", "0 acquires L", "1 releases L", "0 writes x").Races.Should().Equal((2, 5));

    [Test]
    public void What_comes_after_the_release_is_not_handed_over() =>
        Story.Of("0 starts 1", "1 releases L", "1 writes x", "0 acquires L", "0 writes x").Races.Should().Equal((3, 5));

    [Test]
    public void Another_lock_orders_nothing() =>
        Story.Of("0 starts 1", "1 writes x", "1 releases L", "0 acquires M", "0 writes x").Races.Should().Equal((2, 5));

    [Test]
    public void Order_goes_through_a_third_thread() =>
        Story.Of("0 starts 1", "0 starts 2", "1 writes x", "1 releases L", "2 acquires L", "2 releases M", "0 acquires M", "0 writes x").Races.Should().BeEmpty();

    [Test]
    public void Releases_of_several_threads_add_up() =>
        Story.Of("0 starts 1", "0 starts 2", "1 writes x", "1 releases L", "2 writes y", "2 releases L", "0 acquires L", "0 writes x", "0 writes y").Races.Should().BeEmpty();

    [Test]
    public void A_volatile_store_takes_the_place_of_the_one_before() =>
        Story.Of("0 starts 1", "0 starts 2", "1 writes x", "1 publishes v", "2 publishes v", "0 observes v", "0 writes x").Races.Should().Equal((3, 7));

    [Test]
    public void An_exchange_carries_on_what_the_store_before_handed_over() =>
        Story.Of("0 starts 1", "0 starts 2", "1 writes x", "1 publishes v", "2 exchanges v", "0 observes v", "0 writes x").Races.Should().BeEmpty();

    [Test]
    public void An_exchange_acquires_and_releases() =>
        Story.Of("0 starts 1", "1 writes x", "1 exchanges v", "0 exchanges v", "0 writes x", "0 exchanges v", "1 exchanges v", "1 reads x").Races.Should().BeEmpty();

    [Test]
    public void Readers_that_are_not_ordered_are_all_remembered() =>
        Story.Of("0 starts 1", "0 starts 2", "0 starts 3", "1 reads x", "2 reads x", "3 reads x", "0 joins 1", "0 joins 3", "0 writes x").Races.Should().Equal((5, 9));

    // Whoever reads next may be far beyond the room that there was for the readers before.
    [Test]
    public void Readers_with_numbers_far_apart_are_remembered() =>
        Story.Of([.. Enumerable.Range(1, 40).Select(thread => $"0 starts {thread}"), "1 reads x", "40 reads x", "0 joins 1", "0 writes x"])
            .Races.Should().Equal((42, 44));

    [Test]
    public void The_same_two_lines_collide_once_however_often_they_run()
    {
        var detector = new RaceDetector(new HappensBefore());
        detector.OnBegin();
        detector.OnEvent(new Event(EventKind.ThreadStarted, 0, null, 0, 1));
        var block = new MemoryBlock();
        for (var slot = 0; slot < 5; slot++)
        {
            detector.OnAccess(1, block, slot, 0, AccessKind.Write, site: 7);
            detector.OnAccess(0, block, slot, 0, AccessKind.Write, site: 8);
        }

        detector.Races.Should().Equal(new Race(new Access(1, AccessKind.Write, 7), new Access(0, AccessKind.Write, 8), 0));
    }

    // A leaf is a place within a slot: the fields of a struct.
    [TestCase(0, 0, true)]
    [TestCase(0, 4, false)]
    [TestCase(4, 8, false)]
    [TestCase(8, 8, true)]
    public void Fields_of_a_struct_are_locations_of_their_own(int first, int second, bool collide)
    {
        var detector = new RaceDetector(new HappensBefore());
        detector.OnBegin();
        detector.OnEvent(new Event(EventKind.ThreadStarted, 0, null, 0, 1));
        var block = new MemoryBlock();
        detector.OnAccess(1, block, 3, first, AccessKind.Write, site: 7);
        detector.OnAccess(0, block, 3, second, AccessKind.Write, site: 8);

        detector.Races.Should().HaveCount(collide ? 1 : 0);
    }

    [Test]
    public void No_more_races_are_told_than_anybody_reads() =>
        Story.Of(["0 starts 1", .. Enumerable.Range(0, 20).SelectMany(_ => new[] { "1 writes x", "0 writes x" })]).Races.Should().HaveCount(16);

    [Test]
    public void A_race_tells_who_and_how() =>
        Story.Of("0 starts 1", "1 writes x", "0 reads x").Found.Should().Equal(new Race(new Access(1, AccessKind.Write, 2), new Access(0, AccessKind.Read, 3), 'x'));

    [Test]
    public void Another_interleaving_begins_with_nothing()
    {
        var order = new HappensBefore();
        var detector = new RaceDetector(order);
        for (var i = 0; i < 2; i++)
        {
            detector.OnBegin();
            detector.OnEvent(new Event(EventKind.ThreadStarted, 0, null, 0, 1));
            detector.Races.Should().BeEmpty();
            order.Knows(0, 1).Should().BeFalse("thread 1 has only begun");
            var block = new MemoryBlock();
            detector.OnAccess(0, block, 0, 0, AccessKind.Write, 1);
            detector.OnAccess(1, block, 0, 0, AccessKind.Write, 2);
            detector.Races.Should().HaveCount(1);
        }
    }

    [Test]
    public void Who_was_waited_for_is_known()
    {
        var order = new HappensBefore();
        var lockObject = new SyncObject("lock");
        order.Begin();
        order.Apply(new Event(EventKind.ThreadStarted, 0, null, 0, 1));
        order.Apply(new Event(EventKind.Released, 1, lockObject, 0));
        order.Apply(new Event(EventKind.Acquired, 0, lockObject, 0));
        order.Knows(0, 1).Should().BeTrue("all that thread 1 did came before its release");
        order.Touch(1);
        order.Knows(0, 1).Should().BeFalse("it did something after that");
        order.Apply(new Event(EventKind.ThreadJoined, 0, null, 0, 1));
        order.Knows(0, 1).Should().BeTrue("it was joined");
    }

    [TestCase(EventKind.Released, false)]
    [TestCase(EventKind.Published, false)]
    [TestCase(EventKind.Acquired, true)]
    [TestCase(EventKind.Observed, true)]
    [TestCase(EventKind.Finished, true)]
    public void What_it_does_after_it_was_waited_for_counts_unless_nobody_could_notice(EventKind kind, bool isKnown)
    {
        var order = new HappensBefore();
        var first = new SyncObject("first");
        order.Begin();
        order.Apply(new Event(EventKind.ThreadStarted, 0, null, 0, 1));
        order.Apply(new Event(EventKind.Released, 1, first, 0));
        order.Apply(new Event(EventKind.Acquired, 0, first, 0));

        order.Apply(new Event(kind, 1, new SyncObject("other"), 0));

        order.Knows(0, 1).Should().Be(isKnown);
    }
}
