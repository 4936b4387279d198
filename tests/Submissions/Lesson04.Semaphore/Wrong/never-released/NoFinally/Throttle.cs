// Mistake: when the body throws, nobody reaches the line that gives the permit back.
// Breaks: task 2
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit)
    {
        _permits = new SemaphoreSlim(limit, limit);
    }

    public void Run(Action body)
    {
        _permits.Wait(); // <- here
        body(); // <- here
        _permits.Release();
    }

    public IDisposable Enter()
    {
        _permits.Wait();
        return new Permit(_permits);
    }

    private sealed class Permit : IDisposable
    {
        private SemaphoreSlim? _semaphore;

        public Permit(SemaphoreSlim semaphore) => _semaphore = semaphore;

        public void Dispose() => Interlocked.Exchange(ref _semaphore, null)?.Release();
    }
}
