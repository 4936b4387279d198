// Mistake: looks in one lock and keeps in another; two threads compute in between.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private readonly Lock _gate = new();
    private bool _hasValue;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            lock (_gate)
            {
                if (_hasValue)
                {
                    return _value!;
                }
            }

            var computed = _compute();
            lock (_gate) // <- here
            {
                if (!_hasValue)
                {
                    _value = computed;
                    _hasValue = true;
                }

                return _value!;
            }
        }
    }
}
