// Mistake: Stop waits for a second and hopes that this was enough.
// Breaks: task 1
namespace Lesson07;

public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly ManualResetEventSlim _stop = new();
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
            while (!_stop.Wait(_interval))
            {
                _tick();
            }
        });
        _thread.Start(); // <- here
    }

    public void Stop()
    {
        _stop.Set();
        _thread!.Join(1000);
    }
}
