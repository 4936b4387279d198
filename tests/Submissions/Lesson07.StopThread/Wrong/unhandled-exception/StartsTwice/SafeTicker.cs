// Mistake: a second Start starts the same thread again.
// Breaks: task 2
namespace Lesson07;

public class SafeTicker
{
    private readonly ManualResetEventSlim _stop = new();
    private readonly Lock _gate = new();
    private readonly Thread _thread;

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _thread = new Thread(() =>
        {
            while (!_stop.Wait(interval))
            {
                tick();
            }
        });
    }

    public void Start()
    {
        lock (_gate)
        {
            if (!_stop.IsSet)
            {
                _thread.Start(); // <- here
            }
        }
    }

    public void Stop()
    {
        bool started;
        lock (_gate)
        {
            _stop.Set();
            started = _thread.ThreadState != ThreadState.Unstarted;
        }

        if (started && Thread.CurrentThread != _thread)
        {
            _thread.Join();
        }
    }
}
