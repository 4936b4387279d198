namespace Lesson04;

/// <summary>
/// Runs pieces of code, a limited number of them at the same time, and gets every permit back, however the code ended.
/// </summary>
public class Throttle
{
    private readonly SemaphoreSlim _permits;

    /// <summary>Opens a throttle of which all permits are free.</summary>
    /// <param name="limit">How many permits there are: one or more.</param>
    public Throttle(int limit) => _permits = new SemaphoreSlim(limit, limit);

    /// <summary>Waits for a permit, runs the body, and gives the permit back.</summary>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public void Run(Action body)
    {
        // Before the try: who has not got in has nothing to give back.
        _permits.Wait();
        try
        {
            body();
        }
        finally
        {
            _permits.Release();
        }
    }

    /// <summary>Waits for a permit and hands it out, for a <c>using</c> statement.</summary>
    /// <returns>The permit. Its Dispose gives it back: once, however often and on whichever threads it is called.</returns>
    public IDisposable Enter()
    {
        _permits.Wait();
        return new Permit(_permits);
    }

    private sealed class Permit(SemaphoreSlim permits) : IDisposable
    {
        private SemaphoreSlim? _permits = permits; // null: given back

        // Looking whether it is still there and taking it away is one step, so that of two threads only one gives it back.
        public void Dispose() => Interlocked.Exchange(ref _permits, null)?.Release();
    }
}
