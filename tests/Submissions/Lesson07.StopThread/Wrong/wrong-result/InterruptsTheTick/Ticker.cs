// Mistake: Interrupt also hits a tick that pauses.
// Breaks: task 1
namespace Lesson07;

public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
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
            try
            {
                while (true)
                {
                    Thread.Sleep(_interval);
                    _tick(); // <- here
                }
            }
            catch (ThreadInterruptedException)
            {
            }
        });
        _thread.Start();
    }

    public void Stop()
    {
        _thread!.Interrupt(); // <- here
        _thread.Join(); // <- here
    }
}
