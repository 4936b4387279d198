// Mistake: the thread is left to end with the program.
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
            while (true)
            {
                Thread.Sleep(_interval);
                _tick();
            }
        });
        _thread.IsBackground = true;
        _thread.Start(); // <- here
    }

    public void Stop()
    {
        _thread = null;
    }
}
