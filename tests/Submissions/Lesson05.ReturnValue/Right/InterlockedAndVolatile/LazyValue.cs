// Right: double-checked locking: a volatile flag that goes up after the value is there.
namespace Lesson05;

public class LazyValue<T>
{
    private readonly object _gate = new();
    private readonly Func<T> _compute;
    private volatile bool _there;
    private T _value = default!;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            if (_there)
            {
                return _value;
            }

            lock (_gate)
            {
                if (!_there)
                {
                    _value = _compute();
                    _there = true;
                }

                return _value;
            }
        }
    }
}
