// Mistake: one caller waits with the lock in hand, and the other one comes too late.
// Breaks: task 5
namespace Lesson07;

public class TimedWorker
{
    private readonly Action<CancellationToken> _work;
    private readonly CancellationTokenSource _source = new();
    private Thread? _thread;

    public TimedWorker(Action<CancellationToken> work) => _work = work;

    public void Start()
    {
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start(); // <- here
    }

    private void Run()
    {
        try
        {
            _work(_source.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }

    public bool TryStop(TimeSpan deadline)
    {
        lock (_source) // <- here
        {
            _source.Cancel();
            return _thread!.Join(deadline); // <- here
        }
    }
}
