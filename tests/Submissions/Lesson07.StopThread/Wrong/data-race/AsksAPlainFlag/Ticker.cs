// Mistake: the flag is a plain bool, which the thread may never see change.
// Breaks: task 1
namespace Lesson07;

public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private Thread? _thread;
    private bool _stop;

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        _thread = new Thread(Run);
        _thread.Start();
    }

    private void Run()
    {
        while (!_stop) // <- here
        {
            Thread.Sleep(_interval);
            if (!_stop)
            {
                _tick();
            }
        }
    }

    public void Stop()
    {
        _stop = true; // <- here
        _thread!.Join();
    }
}
