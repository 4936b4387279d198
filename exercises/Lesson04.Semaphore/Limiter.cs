namespace Lesson04;

/// <summary>
/// Lets a limited number of callers in and keeps the others waiting at the door. Any number of threads may use one limiter
/// at the same time.
/// </summary>
public class Limiter
{
    /// <summary>Opens a limiter that is empty.</summary>
    /// <param name="limit">How many may be inside together: one or more.</param>
    public Limiter(int limit)
    {
        // Make what the three members below share. Look at: SemaphoreSlim, and what each of its two numbers means.
    }

    /// <summary>Goes in: at once while there is room, else as soon as somebody leaves.</summary>
    public void Enter()
    {
        // Take a permit, and wait for one if there is none. Look at: SemaphoreSlim.Wait.
        throw new NotImplementedException("TODO 4.1 Enter: go in, or wait until there is room");
    }

    /// <summary>Leaves, and lets in one of those who wait. Any thread may do it, also for another one that entered.</summary>
    /// <exception cref="SemaphoreFullException">Nobody is inside. Nothing has changed then.</exception>
    public void Leave()
    {
        // Who leaves too often must not make room. Look at: SemaphoreSlim.Release, and the constructor with two numbers.
        throw new NotImplementedException("TODO 4.1 Leave: make room for one, unless nobody is inside");
    }

    /// <summary>How many are inside. Never below zero, never above the limit. May have changed when you look at it.</summary>
    public int Inside
    {
        get
        {
            // Is that number somewhere already? Look at: SemaphoreSlim.CurrentCount.
            throw new NotImplementedException("TODO 4.1 Inside: say how many are inside");
        }
    }
}
