// Mistake: the constructor sets the function going; Start has nothing left to do.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() => _result = function());
        _thread.Start(); // <- here
    }

    public void Start()
    {
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
