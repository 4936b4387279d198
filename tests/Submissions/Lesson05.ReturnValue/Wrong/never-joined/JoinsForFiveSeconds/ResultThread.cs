// Mistake: a Join with a limit may come back before the thread has ended.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T _result = default!;

    public ResultThread(Func<T> function) => _thread = new Thread(() => _result = function());

    public void Start() => _thread.Start(); // <- here

    public void Join() => _thread.Join(TimeSpan.FromSeconds(5));

    public T Result
    {
        get
        {
            Join();
            return _result; // <- here
        }
    }
}
