// Right: a promise that is kept or broken, and unwrapped by the reader.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>(Func<T> function)
{
    private readonly TaskCompletionSource<T> _promise = new();

    public void Start()
    {
        var thread = new Thread(() =>
        {
            try
            {
                _promise.SetResult(function());
            }
            catch (Exception e)
            {
                _promise.SetException(e);
            }
        });
        thread.Start();
    }

    public void Join() => Task.WaitAny(_promise.Task);

    public T Result
    {
        get
        {
            try
            {
                return _promise.Task.Result;
            }
            catch (AggregateException e)
            {
                ExceptionDispatchInfo.Throw(e.InnerException!);
                throw; // never reached, but the compiler does not know
            }
        }
    }
}
