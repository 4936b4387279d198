using Interleaver.Checking;

namespace Lessons.Lesson04;

/// <summary>
/// A room with a number of places: who was let in visits it. It remembers whether it was ever full, and ends the
/// interleaving when it is more than that: the last step of the table is the one that should not have been possible.
/// </summary>
/// <remarks>Atomic operations only, so that too many inside are a crowded room and no race of the check's own.</remarks>
internal sealed class Room(int places)
{
    private int _inside;
    private int _visits;
    private bool _wasFull;

    /// <summary>How many visits have begun.</summary>
    public int Visits => Volatile.Read(ref _visits);

    /// <summary>Whether as many as there are places were ever inside together.</summary>
    public bool WasFull => Volatile.Read(ref _wasFull);

    /// <summary>Comes in, stays for a tenth of a second, and leaves: time enough for whoever may come in meanwhile.</summary>
    public void Visit() => Visit(Scenario.LongEnough(TimeSpan.FromMilliseconds(100)));

    /// <summary>Comes in, stays for a while, and leaves.</summary>
    public void Visit(TimeSpan stay)
    {
        Enter();
        Thread.Sleep(stay);
        Leave();
    }

    /// <summary>Comes in.</summary>
    public void Enter()
    {
        var inside = Interlocked.Increment(ref _inside);
        if (inside == places)
        {
            Volatile.Write(ref _wasFull, true);
        }

        Scenario.Require(
            inside <= places,
            VerdictKind.WrongResult,
            $"{inside} are inside together, and the limit is {places}");

        Interlocked.Increment(ref _visits);
    }

    /// <summary>Leaves.</summary>
    public void Leave() => Interlocked.Decrement(ref _inside);
}
