// Mistake: it asks, looks at once, and never waits.
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
        _source.Cancel(); // <- here
        return !_thread!.IsAlive; // <- here
    }
}
