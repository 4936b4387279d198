// Mistake: a value of 0 is taken for one that is not there yet.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private readonly object _gate = new();
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            lock (_gate) // <- here
            {
                if (EqualityComparer<T>.Default.Equals(_value, default))
                {
                    _value = _compute();
                }

                return _value!;
            }
        }
    }
}
