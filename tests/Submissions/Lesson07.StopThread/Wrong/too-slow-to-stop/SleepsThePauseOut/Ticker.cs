// Mistake: the flag is asked only when the pause is over.
// Breaks: task 1
namespace Lesson07;

public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private Thread? _thread;
    private volatile bool _stop;

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        _thread = new Thread(() =>
        {
            while (true)
            {
                Thread.Sleep(_interval); // <- here
                if (_stop) // <- here
                {
                    break;
                }

                _tick();
            }
        });
        _thread.Start();
    }

    public void Stop()
    {
        _stop = true;
        _thread!.Join(); // <- here
    }
}
