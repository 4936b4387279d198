// Mistake: Start waits for the thread, so nothing runs at the same time.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() => { _result = function(); });
    }

    public void Start()
    {
        _thread.Start();
        _thread.Join(); // <- here
    }

    public void Join() => _thread.Join();

    public T Result => _result!;
}
