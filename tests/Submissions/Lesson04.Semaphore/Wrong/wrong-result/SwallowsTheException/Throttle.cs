// Mistake: nobody hears of the exception.
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
        _permits.Wait();
        try
        {
            body(); // <- here
        }
        catch
        {
            Console.WriteLine("something went wrong"); // <- here
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
