// Right: no finally, but every way out passes one Release.
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit) => _permits = new SemaphoreSlim(limit);

    public void Run(Action body)
    {
        _permits.Wait();
        try
        {
            body();
        }
        catch
        {
            _permits.Release();
            throw;
        }

        _permits.Release();
    }

    public IDisposable Enter()
    {
        _permits.Wait();
        return new Permit(_permits);
    }

    private sealed class Permit(SemaphoreSlim permits) : IDisposable
    {
        private readonly Lock _gate = new();
        private bool _isBack;

        public void Dispose()
        {
            lock (_gate)
            {
                if (_isBack)
                {
                    return;
                }

                _isBack = true;
            }

            permits.Release();
        }
    }
}
