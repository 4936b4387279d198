// Right: a task on the pool, whose threads are background threads.
namespace Lesson07;

public class TimedWorker
{
    private readonly CancellationTokenSource _source = new();
    private readonly Action<CancellationToken> _work;
    private Task? _task;

    public TimedWorker(Action<CancellationToken> work) => _work = work;

    public void Start() => _task = Task.Run(() => _work(_source.Token));

    public bool TryStop(TimeSpan deadline)
    {
        _source.Cancel();
        return Task.WaitAny([_task!], deadline) == 0;
    }
}
