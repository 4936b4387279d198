// Mistake: one thread computes, and the others do not wait for it.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private int _begun;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            if (Interlocked.CompareExchange(ref _begun, 1, 0) == 0)
            {
                _value = _compute(); // <- here
            }

            return _value!; // <- here
        }
    }
}
