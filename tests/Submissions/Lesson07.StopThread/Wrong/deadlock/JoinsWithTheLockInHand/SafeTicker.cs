// Mistake: Stop waits for the thread inside the lock that the tick needs for its own Stop.
// Breaks: task 2
namespace Lesson07;

public class SafeTicker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly object _gate = new();
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
            if (_thread == null && !_stop.IsSet)
            {
                _thread = new Thread(Run);
                _thread.Start();
            }
        }
    }

    private void Run()
    {
        while (!_stop.Wait(_interval))
        {
            _tick();
        }
    }

    public void Stop()
    {
        lock (_gate) // <- here
        {
            _stop.Set();
            if (_thread != null && _thread != Thread.CurrentThread)
            {
                _thread.Join(); // <- here
            }
        }
    }
}
