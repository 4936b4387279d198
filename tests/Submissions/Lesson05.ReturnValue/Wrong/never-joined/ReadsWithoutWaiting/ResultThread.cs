// Mistake: the result is read without a wait for the thread.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() => _result = function());
    }

    public void Start()
    {
        _thread.Start(); // <- here
    }

    public void Join()
    {
        _thread.Join();
    }

    public T Result
    {
        get { return _result!; } // <- here
    }
}
