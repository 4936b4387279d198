// Right: a count of free permits under a monitor, and permits that remember under the same lock.
namespace Lesson04;

public class Throttle
{
    private readonly object _lock = new();
    private int _free;

    public Throttle(int limit) => _free = limit;

    public void Run(Action body)
    {
        Take();
        try
        {
            body();
        }
        finally
        {
            GiveBack();
        }
    }

    public IDisposable Enter()
    {
        Take();
        return new Permit(this);
    }

    private void Take()
    {
        lock (_lock)
        {
            while (_free == 0)
            {
                Monitor.Wait(_lock);
            }

            _free--;
        }
    }

    private void GiveBack()
    {
        lock (_lock)
        {
            _free++;
            Monitor.PulseAll(_lock);
        }
    }

    private sealed class Permit : IDisposable
    {
        private readonly Throttle _throttle;
        private bool _isBack;

        public Permit(Throttle throttle) => _throttle = throttle;

        public void Dispose()
        {
            lock (_throttle._lock)
            {
                if (!_isBack)
                {
                    _isBack = true;
                    _throttle.GiveBack();
                }
            }
        }
    }
}
