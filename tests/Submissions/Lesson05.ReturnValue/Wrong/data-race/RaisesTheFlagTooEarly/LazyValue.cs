// Mistake: the volatile flag goes up before the value is there.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private readonly Lock _gate = new();
    private volatile bool _hasValue;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            if (!_hasValue)
            {
                lock (_gate)
                {
                    if (!_hasValue)
                    {
                        _hasValue = true;
                        _value = _compute(); // <- here
                    }
                }
            }

            return _value!; // <- here
        }
    }
}
