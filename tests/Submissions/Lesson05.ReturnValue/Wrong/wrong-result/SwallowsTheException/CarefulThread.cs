// Mistake: the exception is caught and forgotten.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public CarefulThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            try
            {
                _result = function();
            }
            catch (Exception)
            {
                // the process must live on
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
