// Mistake: the maximum finds the second Release, and Dispose throws it at the caller.
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
        public void Dispose() => permits.Release(); // <- here
    }
}
