namespace Lesson04;

/// <summary>
/// A limiter for callers who cannot wait for ever: they bring a time limit, or a token by which somebody else calls them
/// off. Any number of threads may use one limiter at the same time.
/// </summary>
public class TimedLimiter
{
    /// <summary>Opens a limiter that is empty.</summary>
    /// <param name="limit">How many may be inside together: one or more.</param>
    public TimedLimiter(int limit)
    {
        // Make what the three methods below share.
    }

    /// <summary>Goes in if there is room, or will be within the time.</summary>
    /// <param name="timeout">Zero or more. Zero: try once, without waiting.</param>
    /// <returns>True: inside, and it has to leave. False: the time was over first, and nothing has changed.</returns>
    public bool TryEnter(TimeSpan timeout)
    {
        // Wait no longer than that, and pass on how it ended. Look at: the overloads of SemaphoreSlim.Wait.
        throw new NotImplementedException("TODO 4.3 TryEnter(timeout): go in, or give up when the time is over");
    }

    /// <summary>The same, and gives up as soon as it is cancelled.</summary>
    /// <param name="timeout">Zero or more. Zero: try once, without waiting.</param>
    /// <param name="cancellation">Calls the waiting off. If it has done so before, the call does not go in at all.</param>
    /// <returns>True: inside, and it has to leave. False: the time was over first, and nothing has changed.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled first, and nothing has changed.</exception>
    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        // Three ways out, and only on one of them is the caller inside. Look at: the overloads of SemaphoreSlim.Wait.
        throw new NotImplementedException("TODO 4.3 TryEnter(timeout, cancellation): the same, until it is cancelled");
    }

    /// <summary>Leaves, and lets in one of those who wait.</summary>
    public void Leave()
    {
        // Look at: SemaphoreSlim.Release.
        throw new NotImplementedException("TODO 4.3 Leave: make room for one");
    }
}
