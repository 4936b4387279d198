// Mistake: asks now and then whether the thread is still alive.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T _result = default!;

    public ResultThread(Func<T> function) => _thread = new Thread(() => _result = function());

    public void Start() => _thread.Start();

    public void Join()
    {
        while (_thread.IsAlive)
        {
            Thread.Sleep(50); // <- here
        }
    }

    public T Result
    {
        get
        {
            Join();
            return _result;
        }
    }
}
