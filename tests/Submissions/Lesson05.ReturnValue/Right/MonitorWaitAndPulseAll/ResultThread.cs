// Right: the result is handed over under a lock, and all who wait for it are woken.
namespace Lesson05;

public class ResultThread<T>
{
    private readonly object _gate = new();
    private readonly Func<T> _function;
    private bool _done;
    private T _result = default!;

    public ResultThread(Func<T> function) => _function = function;

    public void Start() => new Thread(Run).Start();

    public void Join() => _ = Result;

    public T Result
    {
        get
        {
            lock (_gate)
            {
                while (!_done)
                {
                    Monitor.Wait(_gate);
                }

                return _result;
            }
        }
    }

    private void Run()
    {
        var result = _function();
        lock (_gate)
        {
            _result = result;
            _done = true;
            Monitor.PulseAll(_gate);
        }
    }
}
