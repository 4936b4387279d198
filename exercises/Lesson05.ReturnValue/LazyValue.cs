namespace Lesson05;

/// <summary>A value that is computed when somebody first asks for it, and once. Any number of threads may ask at the same time.</summary>
/// <typeparam name="T">What is computed.</typeparam>
public class LazyValue<T>
{
    private readonly Func<T> _compute;

    // Keep here the value, whether it is there yet, and what guards the two.

    /// <summary>Takes the function. Nothing is computed yet.</summary>
    /// <param name="compute">Computes the value. It does not throw, but it may return null, and it may take long.</param>
    public LazyValue(Func<T> compute) => _compute = compute;

    /// <summary>The value. Who asks while another thread computes it waits for that one.</summary>
    public T Value
    {
        get
        {
            // "Is it there?" and computing it are one step, or two threads do it. Look at: the `lock` statement.
            throw new NotImplementedException("TODO 5.5 Value: compute the value if nobody has yet, and return it");
        }
    }
}
