// Right: a volatile flag says what, an auto-reset event ends the pause.
namespace Lesson07;

public class Ticker
{
    private readonly AutoResetEvent _wake = new(false);
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private volatile bool _stop;
    private Thread? _thread;

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        _thread = new Thread(Run) { Name = "ticker" };
        _thread.Start();
    }

    public void Stop()
    {
        _stop = true;
        _wake.Set();
        _thread!.Join();
    }

    private void Run()
    {
        while (true)
        {
            _wake.WaitOne(_interval);
            if (_stop)
            {
                return;
            }

            _tick();
        }
    }
}
