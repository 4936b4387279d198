// Right: keeps the exception, gives the permit back, and then throws the same object with its stack.
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit) => _permits = new SemaphoreSlim(limit, limit);

    public void Run(Action body)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? error = null;
        _permits.Wait();
        try
        {
            body();
        }
        catch (Exception e)
        {
            error = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
        }

        _permits.Release();
        error?.Throw();
    }

    public IDisposable Enter()
    {
        var entered = false;
        try
        {
            _permits.Wait();
            entered = true;
            return new Permit(_permits);
        }
        catch
        {
            if (entered)
            {
                _permits.Release();
            }

            throw;
        }
    }

    private sealed class Permit : IDisposable
    {
        private readonly SemaphoreSlim _permits;
        private int _used;

        public Permit(SemaphoreSlim permits) => _permits = permits;

        public void Dispose()
        {
            if (Interlocked.Increment(ref _used) == 1)
            {
                _permits.Release();
            }
        }
    }
}
