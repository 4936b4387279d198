// Mistake: polls with pauses until another thread has computed the value.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private int _begun;
    private volatile bool _there;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            if (Interlocked.Exchange(ref _begun, 1) == 0)
            {
                _value = _compute();
                _there = true;
            }

            while (!_there)
            {
                Thread.Sleep(30); // <- here
            }

            return _value!;
        }
    }
}
