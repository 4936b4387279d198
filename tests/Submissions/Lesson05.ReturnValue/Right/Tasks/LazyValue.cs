// Right: a cold task, started once, and read by all.
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Task<T> _task;
    private int _started;

    public LazyValue(Func<T> compute) => _task = new Task<T>(compute);

    public T Value
    {
        get
        {
            if (Interlocked.Exchange(ref _started, 1) == 0)
            {
                _task.Start();
            }

            return _task.Result;
        }
    }
}
