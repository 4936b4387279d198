// Mistake: a static lock: one value waits for the computation of another.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private static readonly Lock Gate = new();
    private bool _hasValue;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            lock (Gate) // <- here
            {
                if (!_hasValue)
                {
                    _value = _compute(); // <- here
                    _hasValue = true;
                }

                return _value!;
            }
        }
    }
}
