namespace Lesson04;

/// <summary>
/// Lets a limited number of callers in and keeps the others waiting at the door. Any number of threads may use one limiter
/// at the same time.
/// </summary>
public class Limiter
{
    private readonly int _limit;
    private readonly SemaphoreSlim _permits;

    /// <summary>Opens a limiter that is empty.</summary>
    /// <param name="limit">How many may be inside together: one or more.</param>
    public Limiter(int limit)
    {
        _limit = limit;

        // Two numbers: so many permits are there now, and there can never be more. Without the second, a Leave too many
        // would make a permit out of nothing, and nobody would hear of it.
        _permits = new SemaphoreSlim(limit, limit);
    }

    /// <summary>Goes in: at once while there is room, else as soon as somebody leaves.</summary>
    public void Enter() => _permits.Wait();

    /// <summary>Leaves, and lets in one of those who wait. Any thread may do it, also for another one that entered.</summary>
    /// <exception cref="SemaphoreFullException">Nobody is inside. Nothing has changed then.</exception>
    public void Leave() => _permits.Release();

    /// <summary>How many are inside. Never below zero, never above the limit. May have changed when you look at it.</summary>
    // Computed from the one count there is. A number of our own beside it would be a second truth to keep in step.
    public int Inside => _limit - _permits.CurrentCount;
}
