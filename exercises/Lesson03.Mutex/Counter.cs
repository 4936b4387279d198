namespace Lesson03;

/// <summary>Counts, whoever calls: any number of threads may use one counter at the same time.</summary>
public class Counter
{
    // Keep the count in a private field. Keep beside it one private object that guards it: System.Threading.Lock.

    /// <summary>Adds one.</summary>
    public void Increment()
    {
        // Nobody else may touch the count between your reading it and your writing it back. Look at: the `lock` statement.
        throw new NotImplementedException("TODO 3.1 Increment: add one, and let no other thread come in between");
    }

    /// <summary>Adds <paramref name="amount"/>, which may be negative.</summary>
    /// <returns>The total that this very call made: what was there before, plus the amount.</returns>
    public int Add(int amount)
    {
        // The addition and the answer belong to the same step. Look at: the `lock` statement, or Interlocked.
        throw new NotImplementedException("TODO 3.1 Add: add the amount and return the total that this call made");
    }

    /// <summary>The total so far. May be read while other threads count.</summary>
    public int Value
    {
        get
        {
            // Reading is an access too. Look at: the `lock` statement; beside Interlocked, Volatile.Read.
            throw new NotImplementedException("TODO 3.1 Value: read the count under the same protection");
        }
    }
}
