// Mistake: the first reader takes the exception away.
// Breaks: task 2
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private readonly Lock _gate = new();
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

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _thread.Join();
            ExceptionDispatchInfo? failure;
            lock (_gate)
            {
                failure = _failure;
                _failure = null;
            }

            failure?.Throw();
            return _result!; // <- here
        }
    }
}
