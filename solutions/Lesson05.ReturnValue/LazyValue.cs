namespace Lesson05;

/// <summary>A value that is computed when somebody first asks for it, and once. Any number of threads may ask at the same time.</summary>
/// <typeparam name="T">What is computed.</typeparam>
public class LazyValue<T>
{
    // One for each value: with a static lock, one value would have to wait for another one's computation.
    private readonly Lock _gate = new();
    private readonly Func<T> _compute;
    private bool _isComputed; // guarded by _gate, as is _value
    private T _value = default!;

    /// <summary>Takes the function. Nothing is computed yet.</summary>
    /// <param name="compute">Computes the value. It does not throw, but it may return null, and it may take long.</param>
    public LazyValue(Func<T> compute) => _compute = compute;

    /// <summary>The value. Who asks while another thread computes it waits for that one.</summary>
    public T Value
    {
        get
        {
            // Calling foreign code with a lock in hand is a risk (lesson 3). Here it is the purpose: the others have to wait
            // until the value is there.
            lock (_gate)
            {
                // A flag of its own, because null, or 0, may be the very value that was computed.
                if (!_isComputed)
                {
                    _value = _compute();
                    _isComputed = true;
                }

                return _value;
            }
        }
    }
}

// Worth knowing: System.Lazy<T> is this class, ready made. It looks at the flag a first time without the lock (the flag is
// volatile there, and written after the value), so that nobody queues for a value that has been there for long.
