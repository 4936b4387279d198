// Mistake: the reader gets a new exception with the real one inside.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private T? _result;
    private Exception? _exception;

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
                _exception = e;
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
            if (_exception != null)
            {
                throw new InvalidOperationException("The function failed.", _exception); // <- here
            }

            return _result!;
        }
    }
}
