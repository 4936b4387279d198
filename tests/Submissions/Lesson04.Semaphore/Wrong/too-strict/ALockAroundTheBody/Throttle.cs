// Mistake: there are permits enough, but the lock lets one body in at a time.
// Breaks: task 2
namespace Lesson04;

public class Throttle
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public void Run(Action body)
    {
        lock (_gate) // <- here
        {
            _permits.Wait(); // <- here
            try
            {
                body(); // <- here
            }
            finally
            {
                _permits.Release();
            }
        }
    }

    public IDisposable Enter()
    {
        _gate.Enter(); // <- here
        return new Permit(_gate);
    }

    private sealed class Permit(Lock gate) : IDisposable
    {
        public void Dispose()
        {
            if (gate.IsHeldByCurrentThread)
            {
                gate.Exit();
            }
        }
    }
}
