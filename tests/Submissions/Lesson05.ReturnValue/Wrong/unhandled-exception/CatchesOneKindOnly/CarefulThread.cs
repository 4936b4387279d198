// Mistake: only one kind of exception is caught.
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
                _result = function(); // <- here
            }
            catch (InvalidOperationException e)
            {
                _failure = ExceptionDispatchInfo.Capture(e);
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
            _failure?.Throw();
            return _result!;
        }
    }
}
