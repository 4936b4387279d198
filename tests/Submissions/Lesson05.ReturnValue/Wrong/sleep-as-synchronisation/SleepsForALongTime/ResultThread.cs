// Mistake: ten seconds are enough for everybody.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T _result = default!;

    public ResultThread(Func<T> function) => _thread = new Thread(() => _result = function());

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            Thread.Sleep(10_000); // <- here
            return _result;
        }
    }
}
