// Right: the thread and the request under one lock; the thread is made in Start.
namespace Lesson07;

public class SafeTicker
{
    private readonly object _gate = new();
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private Thread? _thread;
    private bool _stopped;

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        lock (_gate)
        {
            if (_thread != null || _stopped)
            {
                return;
            }

            _thread = new Thread(Run);
            _thread.Start();
        }
    }

    public void Stop()
    {
        Thread? thread;
        lock (_gate)
        {
            _stopped = true;
            Monitor.PulseAll(_gate);
            thread = _thread;
        }

        if (thread != null && thread != Thread.CurrentThread)
        {
            thread.Join();
        }
    }

    private void Run()
    {
        while (true)
        {
            lock (_gate)
            {
                if (!_stopped)
                {
                    Monitor.Wait(_gate, _interval);
                }

                if (_stopped)
                {
                    return;
                }
            }

            _tick();
        }
    }
}
