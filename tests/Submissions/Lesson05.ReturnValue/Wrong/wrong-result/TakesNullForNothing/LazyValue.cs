// Mistake: a value of null is taken for one that is not there yet.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private readonly Lock _gate = new();
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            lock (_gate)
            {
                return _value ??= _compute(); // <- here
            }
        }
    }
}
