// Mistake: a long pause is cut into short ones, with a look between them.
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
                for (int i = 0; i < 20; i++)
                {
                    if (_stop) // <- here
                    {
                        return;
                    }

                    Thread.Sleep(_interval / 20);
                }

                _tick();
            }
        });
        _thread.Start();
    }

    public void Stop()
    {
        _stop = true; // <- here
        _thread!.Join(); // <- here
    }
}
