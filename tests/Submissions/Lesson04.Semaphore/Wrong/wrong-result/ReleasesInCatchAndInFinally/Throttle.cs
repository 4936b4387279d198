// Mistake: after an exception the permit comes back twice.
// Breaks: task 2
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit)
    {
        _permits = new SemaphoreSlim(limit);
    }

    public void Run(Action body)
    {
        _permits.Wait();
        try
        {
            body();
        }
        catch
        {
            _permits.Release(); // <- here
            throw;
        }
        finally
        {
            _permits.Release(); // <- here
        }
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
