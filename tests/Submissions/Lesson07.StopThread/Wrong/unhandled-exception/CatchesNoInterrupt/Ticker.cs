// Mistake: nobody catches the exception that Interrupt throws in the thread.
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
                Thread.Sleep(_interval); // <- here
                _tick(); // <- here
            }
        });
        _thread.Start();
    }

    public void Stop()
    {
        _thread!.Interrupt();
        _thread.Join();
    }
}
