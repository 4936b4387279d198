// Right: Monitor.Wait is the pause, and PulseAll ends it.
namespace Lesson07;

public class Ticker
{
    private readonly object _gate = new();
    private readonly Thread _thread;
    private bool _stop;

    public Ticker(TimeSpan interval, Action tick)
    {
        _thread = new Thread(() =>
        {
            while (Pause(interval))
            {
                tick();
            }
        });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        lock (_gate)
        {
            _stop = true;
            Monitor.PulseAll(_gate);
        }

        _thread.Join();
    }

    private bool Pause(TimeSpan interval)
    {
        lock (_gate)
        {
            if (!_stop)
            {
                Monitor.Wait(_gate, interval);
            }

            return !_stop;
        }
    }
}
