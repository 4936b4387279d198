// Mistake: a foreground thread: work that never ends keeps the program alive.
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
        _thread = new Thread(Run);
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
        _source.Cancel();
        return _thread!.Join(deadline);
    }
}
