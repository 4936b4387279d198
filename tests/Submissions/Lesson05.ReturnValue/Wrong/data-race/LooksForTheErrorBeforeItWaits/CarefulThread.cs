// Mistake: the exception is looked for before the thread has ended.
// Breaks: task 2
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private T? _result;
    private ExceptionDispatchInfo? _failure;

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
                _failure = ExceptionDispatchInfo.Capture(e); // <- here
            }
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            if (_failure != null) // <- here
            {
                _failure.Throw();
            }

            _thread.Join();
            return _result!;
        }
    }
}
