// Right: one thread computes outside the lock, the others wait in it.
namespace Lesson05;

public class LazyValue<T>
{
    private readonly object _gate = new();
    private readonly Func<T> _compute;
    private bool _begun;
    private bool _done;
    private T _value = default!;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            lock (_gate)
            {
                if (_begun)
                {
                    while (!_done)
                    {
                        Monitor.Wait(_gate);
                    }

                    return _value;
                }

                _begun = true;
            }

            var value = _compute();
            lock (_gate)
            {
                _value = value;
                _done = true;
                Monitor.PulseAll(_gate);
            }

            return value;
        }
    }
}
