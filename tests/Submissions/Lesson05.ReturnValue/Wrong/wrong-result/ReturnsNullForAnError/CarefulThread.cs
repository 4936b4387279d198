// Mistake: tells an error by a result that is null, as in C.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public Exception? Error { get; private set; }

    public CarefulThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            try
            {
                _result = function();
            }
            catch (Exception e)
            {
                Error = e;
                _result = default;
            }
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _thread.Join();
            return _result!; // <- here
        }
    }
}
