// Mistake: double-checked locking whose first look is a plain read.
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
            if (!_hasValue) // <- here
            {
                lock (_gate)
                {
                    if (!_hasValue)
                    {
                        _value = _compute();
                        _hasValue = true; // <- here
                    }
                }
            }

            return _value!;
        }
    }
}
