namespace Lesson03;

/// <summary>Counts, whoever calls: any number of threads may use one counter at the same time.</summary>
public class Counter
{
    // Private, so that nobody outside can hold it; readonly, so that all threads lock the same object;
    // one, because there is one datum to guard.
    private readonly Lock _gate = new();
    private int _value; // guarded by _gate

    /// <summary>Adds one.</summary>
    public void Increment() => Add(1);

    /// <summary>Adds <paramref name="amount"/>, which may be negative.</summary>
    /// <returns>The total that this very call made: what was there before, plus the amount.</returns>
    public int Add(int amount)
    {
        lock (_gate)
        {
            // Returned from inside: after the closing brace another thread may have added to _value already.
            return _value += amount;
        }
    }

    /// <summary>The total so far. May be read while other threads count.</summary>
    public int Value
    {
        get
        {
            // The lock is not for atomicity here (an int is read in one piece) but for visibility: without it nothing
            // orders this read with the writes of other threads, and a loop that reads Value might never see a change.
            lock (_gate)
            {
                return _value;
            }
        }
    }
}

// Worth comparing: Interlocked.Add(ref _value, amount) and Volatile.Read(ref _value) do the same without a lock,
// because the whole task is one number. As soon as two fields must agree, a lock is the tool again.
