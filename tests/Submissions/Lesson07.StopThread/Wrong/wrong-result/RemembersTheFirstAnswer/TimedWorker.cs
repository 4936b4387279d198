// Mistake: what was false once stays false.
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

    private bool? _answer;

    public bool TryStop(TimeSpan deadline)
    {
        lock (_source)
        {
            if (_answer == null)
            {
                _source.Cancel();
                _answer = _thread!.Join(deadline); // <- here
            }

            return _answer.Value;
        }
    }
}
