// Mistake: a thread starts once, and the constructor has started it.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() => _result = function());
        _thread.Start();
    }

    public void Start()
    {
        _thread.Start(); // <- here
    }

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _thread.Join();
            return _result!;
        }
    }
}
