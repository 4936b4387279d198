// Mistake: both threads look before either of them sets the flag: volatile makes no single step of two.
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
        finally
        {
            _permits.Release();
        }
    }

    public IDisposable Enter()
    {
        _permits.Wait();
        return new Permit(_permits);
    }

    private sealed class Permit(SemaphoreSlim permits) : IDisposable
    {
        private volatile bool _disposed;

        public void Dispose()
        {
            if (!_disposed) // <- here
            {
                _disposed = true; // <- here
                permits.Release(); // <- here
            }
        }
    }
}
