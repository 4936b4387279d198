// Mistake: work that ends by an OperationCanceledException ends the process.
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
        _thread = new Thread(() => _work(_source.Token)); // <- here
        _thread.IsBackground = true;
        _thread.Start();
    }

    public bool TryStop(TimeSpan deadline)
    {
        _source.Cancel();
        return _thread!.Join(deadline);
    }
}
