namespace Lesson04;

/// <summary>
/// A limiter for callers who cannot wait for ever: they bring a time limit, or a token by which somebody else calls them
/// off. Any number of threads may use one limiter at the same time.
/// </summary>
public class TimedLimiter
{
    private readonly SemaphoreSlim _permits;

    /// <summary>Opens a limiter that is empty.</summary>
    /// <param name="limit">How many may be inside together: one or more.</param>
    public TimedLimiter(int limit) => _permits = new SemaphoreSlim(limit, limit);

    /// <summary>Goes in if there is room, or will be within the time.</summary>
    /// <param name="timeout">Zero or more. Zero: try once, without waiting.</param>
    /// <returns>True: inside, and it has to leave. False: the time was over first, and nothing has changed.</returns>
    // The answer is the caller's business as much as ours: who is told false has no permit, and none to give back.
    public bool TryEnter(TimeSpan timeout) => _permits.Wait(timeout);

    /// <summary>The same, and gives up as soon as it is cancelled.</summary>
    /// <param name="timeout">Zero or more. Zero: try once, without waiting.</param>
    /// <param name="cancellation">Calls the waiting off. If it has done so before, the call does not go in at all.</param>
    /// <returns>True: inside, and it has to leave. False: the time was over first, and nothing has changed.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled first, and nothing has changed.</exception>
    // One wait that ends in one of three ways. Looking at the token before or after it would be a second step: after a wait
    // that succeeded, for example, an exception would take the permit along, and nobody would know that he has to leave.
    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation) => _permits.Wait(timeout, cancellation);

    /// <summary>Leaves, and lets in one of those who wait.</summary>
    public void Leave() => _permits.Release();
}
