// Right: the first who comes computes, the others wait for an event.
namespace Lesson05;

public class LazyValue<T>(Func<T> compute)
{
    private readonly ManualResetEventSlim _there = new();
    private int _comers;
    private T? _value;

    public T Value
    {
        get
        {
            if (Interlocked.Increment(ref _comers) == 1)
            {
                _value = compute();
                _there.Set();
            }

            _there.Wait();
            return _value!;
        }
    }
}
