// Mistake: half done: Stop still throws the TODO.
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
        _thread.Start();
    }

    public void Stop()
    {
        throw new NotImplementedException("TODO 7.1 Stop: ask the thread to stop and wait until it has ended"); // <- here
    }
}
