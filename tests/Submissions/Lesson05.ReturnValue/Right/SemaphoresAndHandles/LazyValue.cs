// Right: a semaphore for one is a lock, too.
namespace Lesson05;

public class LazyValue<T>
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Func<T> _compute;
    private (bool Has, T Value) _kept;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            _gate.Wait();
            try
            {
                if (!_kept.Has)
                {
                    _kept = (true, _compute());
                }

                return _kept.Value;
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
