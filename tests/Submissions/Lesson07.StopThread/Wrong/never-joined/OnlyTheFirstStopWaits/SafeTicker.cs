// Mistake: who is not the first to stop comes back at once.
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
                _thread.Start(); // <- here
            }
        }
    }

    private void Run()
    {
        while (!_stop.Wait(_interval)) // <- here
        {
            _tick();
        }
    }

    public void Stop()
    {
        lock (_gate)
        {
            if (_stop.IsSet) // <- here
            {
                return;
            }

            _stop.Set();
        }

        if (_thread != Thread.CurrentThread)
        {
            _thread?.Join();
        }
    }
}
