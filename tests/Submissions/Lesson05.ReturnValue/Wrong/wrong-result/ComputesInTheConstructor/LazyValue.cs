// Mistake: computes at once, whether anybody asks or not.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly T _value;

    public LazyValue(Func<T> compute)
    {
        _value = compute(); // <- here
    }

    public T Value => _value;
}
