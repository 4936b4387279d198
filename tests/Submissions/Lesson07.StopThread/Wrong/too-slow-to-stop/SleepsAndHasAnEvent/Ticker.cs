// Mistake: there is an event, and the thread sleeps all the same.
// Breaks: task 1
namespace Lesson07;

public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly ManualResetEvent _stop = new(false);
    private Thread? _thread;

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        _thread = new Thread(() =>
        {
            Thread.Sleep(_interval); // <- here
            while (!_stop.WaitOne(0))
            {
                _tick();
                Thread.Sleep(_interval); // <- here
            }
        });
        _thread.Start();
    }

    public void Stop()
    {
        _stop.Set();
        _thread!.Join(); // <- here
    }
}
