// Mistake: the tick that calls Stop waits for its own thread to end.
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
        Thread? thread;
        lock (_gate)
        {
            _stop.Set();
            thread = _thread;
        }

        thread?.Join(); // <- here
    }
}
