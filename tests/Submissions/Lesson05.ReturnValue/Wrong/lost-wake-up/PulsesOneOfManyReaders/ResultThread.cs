// Mistake: Pulse wakes one reader, and the others wait on.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly object _gate = new();
    private readonly Thread _thread;
    private bool _done;
    private T _result = default!;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            var result = function();
            lock (_gate)
            {
                _result = result;
                _done = true;
                Monitor.Pulse(_gate);
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
                while (!_done)
                {
                    Monitor.Wait(_gate); // <- here
                }

                return _result;
            }
        }
    }
}
