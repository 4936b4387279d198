// Mistake: Run and Enter do not know of each other: together they let in twice as many.
// Breaks: task 2
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _forRun;
    private readonly SemaphoreSlim _forEnter;

    public Throttle(int limit)
    {
        _forRun = new SemaphoreSlim(limit, limit);
        _forEnter = new SemaphoreSlim(limit, limit);
    }

    public void Run(Action body)
    {
        _forRun.Wait(); // <- here
        try
        {
            body(); // <- here
        }
        finally
        {
            _forRun.Release();
        }
    }

    public IDisposable Enter()
    {
        _forEnter.Wait(); // <- here
        return new Permit(_forEnter);
    }

    private sealed class Permit : IDisposable
    {
        private SemaphoreSlim? _semaphore;

        public Permit(SemaphoreSlim semaphore) => _semaphore = semaphore;

        public void Dispose() => Interlocked.Exchange(ref _semaphore, null)?.Release();
    }
}
