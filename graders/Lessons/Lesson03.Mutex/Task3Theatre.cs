using FluentAssertions;
using Grading;
using Lesson03;

namespace Lessons.Lesson03;

[LessonTask(lesson: 3, number: 3, title: "A seat that is reserved at most once", section: "Reserve a seat once")]
public class Task3Theatre
{
    [Check("two guests never get the same seat", Points = 1, MaySpin = true,
        Hint = "Between seeing that the seat is free and taking it, can another thread see the same?")]
    public void TwoGuestsNeverGetTheSameSeat()
    {
        var theatre = new Theatre(2);
        var bob = false;
        var other = new Thread(() => bob = theatre.TryReserve(0, "Bob"));

        other.Start();
        var ann = theatre.TryReserve(0, "Ann");
        other.Join();

        ann.Should().Be(!bob, "one of the two gets the seat, and Bob was told {0}", bob);
        theatre.GuestIn(0).Should().Be(ann ? "Ann" : "Bob", "that is the guest who was told true");
        theatre.FreeSeats.Should().Be(1, "one of two seats is taken");
    }

    [Check("the plan can be read while guests reserve", Points = 1, MaySpin = true,
        Hint = "Both members that read look at what TryReserve changes. What do they need, then?")]
    public void ThePlanCanBeReadWhileGuestsReserve()
    {
        var theatre = new Theatre(3);
        var first = new Thread(() => theatre.TryReserve(0, "Ann"));
        var second = new Thread(() => theatre.TryReserve(1, "Bob"));

        first.Start();
        second.Start();
        var free = theatre.FreeSeats;
        var guest = theatre.GuestIn(0);
        first.Join();
        second.Join();

        free.Should().BeInRange(1, 3, "at most two of three seats have been taken");
        guest.Should().BeOneOf(new[] { null, "Ann" }, "nobody else wants seat 0");
        theatre.GuestIn(0).Should().Be("Ann", "Ann reserved seat 0");
        theatre.GuestIn(1).Should().Be("Bob", "Bob reserved seat 1");
        theatre.FreeSeats.Should().Be(1, "two of three seats are taken");
    }

    [Check("the callback may wait for another thread that uses the theatre", Points = 1, MaySpin = true,
        Hint = "Look at what your thread still holds at the line that calls onReserved.")]
    public void TheCallbackMayWaitForAnotherThread()
    {
        Theatre? theatre = null;
        var told = new int[2]; // how often the callback came for each seat
        var bob = false;
        theatre = new Theatre(2, (seat, guest) =>
        {
            told[seat]++;
            if (guest == "Ann")
            {
                var other = new Thread(() => bob = theatre!.TryReserve(1, "Bob"));
                other.Start();
                other.Join();
            }
        });

        theatre.TryReserve(0, "Ann").Should().BeTrue("seat 0 was free");
        bob.Should().BeTrue("seat 1 was free");
        theatre.TryReserve(1, "Cid").Should().BeFalse("seat 1 is Bob's");

        told[0].Should().Be(1, "the callback comes once for each reservation");
        told[1].Should().Be(1, "Bob's reservation is announced, and the one that was refused to Cid is not");
    }
}
