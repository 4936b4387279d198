// Mistake: Stop asks and does not wait.
// Breaks: task 1
namespace Lesson07;

public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly ManualResetEventSlim _stop = new();

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        var thread = new Thread(() =>
        {
            while (!_stop.Wait(_interval))
            {
                _tick();
            }
        });
        thread.Start(); // <- here
    }

    public void Stop() => _stop.Set();
}
