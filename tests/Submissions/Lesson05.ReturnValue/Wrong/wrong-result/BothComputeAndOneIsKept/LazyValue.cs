// Mistake: compare-exchange keeps one value, but two threads have computed it.
// Breaks: task 5
namespace Lesson05;

public class LazyValue<T>
{
    private readonly Func<T> _compute;
    private Tuple<T>? _kept;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            if (Volatile.Read(ref _kept) == null)
            {
                Interlocked.CompareExchange(ref _kept, Tuple.Create(_compute()), null); // <- here
            }

            return Volatile.Read(ref _kept)!.Item1; // <- here
        }
    }
}
