// Mistake: nobody catches the exception on the thread.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private T _result = default!;

    public CarefulThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            _result = function(); // <- here
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _thread.Join();
            return _result;
        }
    }
}
