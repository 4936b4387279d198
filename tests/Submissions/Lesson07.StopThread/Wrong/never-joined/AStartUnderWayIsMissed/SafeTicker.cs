// Mistake: Start looks and starts in two steps: a Stop in between finds no thread.
// Breaks: task 2
namespace Lesson07;

public class SafeTicker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly Lock _gate = new();
    private bool _stopped;
    private Thread? _thread;
    private readonly ManualResetEventSlim _stop = new();

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        lock (_gate)
        {
            if (_stopped || _thread != null)
            {
                return;
            }
        }

        var thread = new Thread(() =>
        {
            while (!_stop.Wait(_interval))
            {
                _tick();
            }
        });
        lock (_gate)
        {
            if (_thread != null)
            {
                return;
            }

            _thread = thread;
            thread.Start(); // <- here
        }
    }

    public void Stop()
    {
        Thread? thread;
        lock (_gate)
        {
            _stopped = true;
            _stop.Set();
            thread = _thread;
        }

        if (thread != Thread.CurrentThread)
        {
            thread?.Join();
        }
    }
}
