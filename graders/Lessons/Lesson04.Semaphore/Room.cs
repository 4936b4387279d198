namespace Lessons.Lesson04;

/// <summary>
/// A room with a number of places: who was let in visits it, and it remembers whether it was ever full, or too full.
/// </summary>
/// <remarks>Atomic operations only, so that too many inside are a crowded room and no race of the check's own.</remarks>
internal sealed class Room(int places)
{
    private int _inside;
    private int _visits;
    private bool _wasFull;
    private bool _wasCrowded;

    /// <summary>How many visits have begun.</summary>
    public int Visits => Volatile.Read(ref _visits);

    /// <summary>Whether as many as there are places were ever inside together.</summary>
    public bool WasFull => Volatile.Read(ref _wasFull);

    /// <summary>Whether more than that were.</summary>
    public bool WasCrowded => Volatile.Read(ref _wasCrowded);

    /// <summary>Comes in and leaves again.</summary>
    public void Visit()
    {
        Enter();
        Leave();
    }

    /// <summary>Comes in, stays for a tenth of a second, and leaves: time enough for whoever may come in meanwhile.</summary>
    public void Stay()
    {
        Enter();
        Thread.Sleep(100);
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

        if (inside > places)
        {
            Volatile.Write(ref _wasCrowded, true);
        }

        Interlocked.Increment(ref _visits);
    }

    /// <summary>Leaves.</summary>
    public void Leave() => Interlocked.Decrement(ref _inside);
}
