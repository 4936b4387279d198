// Right: a lazily started task; a stopped one is an empty task.
namespace Lesson07;

public class SafeTicker
{
    private readonly ManualResetEvent _stop = new(false);
    private readonly AsyncLocal<bool> _isInside = new();
    private readonly Lock _gate = new();
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private Task? _task;

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        lock (_gate)
        {
            _task ??= Task.Run(() =>
            {
                _isInside.Value = true;
                while (!_stop.WaitOne(_interval))
                {
                    _tick();
                }
            });
        }
    }

    public void Stop()
    {
        Task task;
        lock (_gate)
        {
            _stop.Set();
            task = _task ??= Task.CompletedTask;
        }

        if (!_isInside.Value)
        {
            task.Wait();
        }
    }
}
