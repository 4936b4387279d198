// Right: a long-running task, and a semaphore whose permit means stop.
namespace Lesson07;

public class Ticker
{
    private readonly SemaphoreSlim _stop = new(0, 1);
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private Task? _task;

    public Ticker(TimeSpan interval, Action tick) => (_interval, _tick) = (interval, tick);

    public void Start() => _task = Task.Factory.StartNew(Run, TaskCreationOptions.LongRunning);

    public void Stop()
    {
        _stop.Release();
        _task!.Wait();
    }

    private void Run()
    {
        while (!_stop.Wait(_interval))
        {
            _tick();
        }
    }
}
