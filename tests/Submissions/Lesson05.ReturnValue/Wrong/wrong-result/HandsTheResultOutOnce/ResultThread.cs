// Mistake: the result is taken away by the first who reads it.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private readonly object _gate = new();
    private readonly Queue<T> _results = new();

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            var result = function();
            lock (_gate)
            {
                _results.Enqueue(result);
            }
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _thread.Join();
            lock (_gate)
            {
                return _results.TryDequeue(out var result) ? result : default!; // <- here
            }
        }
    }
}
