// Mistake: Thread.Abort is not there any more.
// Breaks: task s 1, 2, 3, 4, 5
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
            while (true)
            {
                Thread.Sleep(_interval);
                _tick();
            }
        });
        _thread.Start();
    }

    public void Stop()
    {
#pragma warning disable SYSLIB0006
        _thread!.Abort(); // <- here
        _thread.Join();
    }
}
