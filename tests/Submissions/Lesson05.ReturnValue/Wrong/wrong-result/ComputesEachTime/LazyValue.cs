// Mistake: never keeps the value.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private readonly Lock _gate = new();

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            lock (_gate) // <- here
            {
                return _compute();
            }
        }
    }
}
