// Right: a flag under a monitor, and Monitor.Wait for what is left of the time.
using System.Diagnostics;

namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();
    private bool _busy;

    public bool TryRun(TimeSpan timeout, Action body)
    {
        var clock = Stopwatch.StartNew();
        lock (_gate)
        {
            while (_busy)
            {
                var left = timeout - clock.Elapsed;
                if (left <= TimeSpan.Zero)
                {
                    return false;
                }

                Monitor.Wait(_gate, left);
            }

            _busy = true;
        }

        try
        {
            body();
            return true;
        }
        finally
        {
            lock (_gate)
            {
                _busy = false;
                Monitor.Pulse(_gate);
            }
        }
    }
}
