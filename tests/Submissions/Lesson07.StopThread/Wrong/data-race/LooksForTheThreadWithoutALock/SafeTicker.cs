// Mistake: Stop reads the thread while Start writes it.
// Breaks: task 2
namespace Lesson07;

public class SafeTicker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private readonly ManualResetEventSlim _stop = new();
    private int _started;
    private Thread? _thread;

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        if (_stop.IsSet || Interlocked.Exchange(ref _started, 1) == 1)
        {
            return;
        }

        _thread = new Thread(() => // <- here
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
        _stop.Set();
        var thread = _thread; // <- here
        if (thread != null && thread != Thread.CurrentThread)
        {
            thread.Join();
        }
    }
}
