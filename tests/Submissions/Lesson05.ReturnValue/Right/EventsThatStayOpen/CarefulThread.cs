// Right: the event is set in a finally, whatever became of the function.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>(Func<T> function)
{
    private readonly ManualResetEventSlim _ready = new(false);
    private T? _result;
    private Exception? _exception;

    public void Start() => ThreadPool.QueueUserWorkItem(_ =>
    {
        try
        {
            _result = function();
        }
        catch (Exception e)
        {
            _exception = e;
        }
        finally
        {
            _ready.Set();
        }
    });

    public void Join() => _ready.Wait();

    public T Result
    {
        get
        {
            _ready.Wait();
            if (_exception is not null)
            {
                // Captured as late as this, the stack is still the one of the thread.
                ExceptionDispatchInfo.Capture(_exception).Throw();
            }

            return _result!;
        }
    }
}
