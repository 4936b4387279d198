// Mistake: waits for a pulse that may have come already.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly object _gate = new();
    private readonly Thread _thread;
    private T _result = default!;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            var result = function();
            lock (_gate)
            {
                _result = result;
                Monitor.PulseAll(_gate);
            }
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            lock (_gate)
            {
                Monitor.Wait(_gate); // <- here
                return _result;
            }
        }
    }
}
