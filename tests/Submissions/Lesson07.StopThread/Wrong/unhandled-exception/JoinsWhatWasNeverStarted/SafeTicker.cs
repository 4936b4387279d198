// Mistake: Stop before Start joins a thread that was never started.
// Breaks: task 2
namespace Lesson07;

public class SafeTicker
{
    private readonly ManualResetEventSlim _stop = new();
    private readonly Lock _gate = new();
    private readonly Thread _thread;
    private bool _started;

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
            if (!_started && !_stop.IsSet)
            {
                _started = true;
                _thread.Start();
            }
        }
    }

    public void Stop()
    {
        _stop.Set();
        if (Thread.CurrentThread != _thread)
        {
            _thread.Join(); // <- here
        }
    }
}
