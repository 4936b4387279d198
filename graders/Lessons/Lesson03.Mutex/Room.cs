namespace Lessons.Lesson03;

/// <summary>
/// A room for one: bodies that a guard runs visit it, and it remembers whether two of them were ever inside together.
/// </summary>
/// <remarks>Atomic operations only, so that a guard that lets two bodies in is a crowded room and no race of the check's own.</remarks>
internal sealed class Room
{
    private int _inside;
    private int _visits;
    private bool _wasCrowded;

    /// <summary>How many visits have begun.</summary>
    public int Visits => Volatile.Read(ref _visits);

    /// <summary>Whether somebody ever came in while somebody else was inside.</summary>
    public bool WasCrowded => Volatile.Read(ref _wasCrowded);

    /// <summary>Comes in and leaves again.</summary>
    public void Visit()
    {
        Enter();
        Leave();
    }

    /// <summary>Comes in.</summary>
    public void Enter()
    {
        if (Interlocked.Increment(ref _inside) > 1)
        {
            Volatile.Write(ref _wasCrowded, true);
        }

        Interlocked.Increment(ref _visits);
    }

    /// <summary>Leaves.</summary>
    public void Leave() => Interlocked.Decrement(ref _inside);
}
