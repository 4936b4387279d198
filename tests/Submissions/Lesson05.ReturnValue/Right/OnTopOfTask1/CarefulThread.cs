// Right: a ResultThread whose function never throws, because it returns what was thrown.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly ResultThread<(T Value, Exception? Error)> _inner;

    public CarefulThread(Func<T> function)
    {
        _inner = new ResultThread<(T, Exception?)>(() =>
        {
            try
            {
                return (function(), null);
            }
            catch (Exception e)
            {
                return (default!, e);
            }
        });
    }

    public void Start() => _inner.Start();

    public void Join() => _inner.Join();

    public T Result
    {
        get
        {
            var (value, error) = _inner.Result;
            if (error is not null)
            {
                ExceptionDispatchInfo.Throw(error);
            }

            return value;
        }
    }
}
