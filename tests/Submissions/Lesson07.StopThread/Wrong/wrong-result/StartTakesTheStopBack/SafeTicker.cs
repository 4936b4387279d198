// Mistake: Start resets the flag, so that a Stop before it is lost.
// Breaks: task 2
namespace Lesson07;

public class SafeTicker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _stop = new();
    private Thread? _thread;

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        lock (_gate)
        {
            if (_thread != null)
            {
                return;
            }

            _stop.Reset();
            _thread = new Thread(() =>
            {
                while (!_stop.Wait(_interval)) // <- here
                {
                    _tick();
                }
            });
            _thread.Start(); // <- here
        }
    }

    public void Stop()
    {
        Thread? thread;
        lock (_gate)
        {
            _stop.Set();
            thread = _thread;
        }

        if (thread != Thread.CurrentThread)
        {
            thread?.Join();
        }
    }
}
