// Mistake: asks a flag again and again, as fast as it can.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Func<T> _function;
    private T _result = default!;
    private volatile bool _done;

    public ResultThread(Func<T> function) => _function = function;

    public void Start() => new Thread(() =>
    {
        _result = _function();
        _done = true;
    }).Start();

    public void Join()
    {
        while (!_done) // <- here
        {
        }
    }

    public T Result
    {
        get
        {
            while (!_done) { } // <- here
            return _result;
        }
    }
}
