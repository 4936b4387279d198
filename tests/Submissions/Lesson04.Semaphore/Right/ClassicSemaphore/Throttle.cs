// Right: the older Semaphore; a permit is an int that is exchanged.
namespace Lesson04;

public class Throttle
{
    private readonly Semaphore _semaphore;

    public Throttle(int limit)
    {
        _semaphore = new Semaphore(limit, limit);
    }

    public void Run(Action body)
    {
        using (Enter())
        {
            body();
        }
    }

    public IDisposable Enter()
    {
        _semaphore.WaitOne();
        return new Permit(_semaphore);
    }

    private class Permit : IDisposable
    {
        private readonly Semaphore _semaphore;
        private int _isBack;

        public Permit(Semaphore semaphore)
        {
            _semaphore = semaphore;
        }

        public void Dispose()
        {
            if (Interlocked.CompareExchange(ref _isBack, 1, 0) == 0)
            {
                _semaphore.Release();
            }
        }
    }
}
