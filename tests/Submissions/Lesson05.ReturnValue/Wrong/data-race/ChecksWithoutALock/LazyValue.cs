// Mistake: nothing keeps a second thread out between the look and the computation.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private bool _hasValue;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            if (!_hasValue) // <- here
            {
                _value = _compute();
                _hasValue = true; // <- here
            }

            return _value!;
        }
    }
}
