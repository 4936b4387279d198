// Right: Interrupt, but only while the thread is in its pause.
namespace Lesson07;

public class Ticker
{
    private readonly Lock _gate = new();
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly Thread _thread;
    private bool _pausing;
    private bool _stop;

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
        _thread = new Thread(Run);
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        lock (_gate)
        {
            _stop = true;
            if (_pausing)
            {
                _thread.Interrupt();
            }
        }

        _thread.Join();
    }

    private void Run()
    {
        while (Pause())
        {
            _tick();
        }
    }

    private bool Pause()
    {
        try
        {
            lock (_gate)
            {
                if (_stop)
                {
                    return false;
                }

                _pausing = true;
            }

            Thread.Sleep(_interval);
            lock (_gate)
            {
                _pausing = false;
                return !_stop;
            }
        }
        catch (ThreadInterruptedException)
        {
            return false;
        }
    }
}
