// Right: a number under a monitor; a token that is cancelled wakes everybody, and each looks for itself.
namespace Lesson04;

public class TimedLimiter
{
    private readonly object _lock = new();
    private int _free;

    public TimedLimiter(int limit) => _free = limit;

    public bool TryEnter(TimeSpan timeout) => TryEnter(timeout, CancellationToken.None);

    public bool TryEnter(TimeSpan timeout, CancellationToken cancellation)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var registration = cancellation.Register(() =>
        {
            lock (_lock)
            {
                Monitor.PulseAll(_lock);
            }
        });

        lock (_lock)
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                if (_free > 0)
                {
                    _free--;
                    return true;
                }

                var left = timeout - watch.Elapsed;
                if (left <= TimeSpan.Zero)
                {
                    return false;
                }

                Monitor.Wait(_lock, left);
            }
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            _free++;
            Monitor.PulseAll(_lock);
        }
    }
}
