// Mistake: Join passes through Result, and so throws what the function threw.
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
                _failure = ExceptionDispatchInfo.Capture(e);
            }
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _ = Result;

    public T Result
    {
        get
        {
            _thread.Join();
            _failure?.Throw(); // <- here
            return _result!;
        }
    }
}
