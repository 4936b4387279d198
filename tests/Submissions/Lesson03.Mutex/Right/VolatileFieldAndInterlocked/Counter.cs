// Right: a volatile field, read as it is and written only by Interlocked.
namespace Lesson03;

public class Counter
{
    private volatile int _value;

    public void Increment() => Interlocked.Increment(ref _value);

    public int Add(int amount) => Interlocked.Add(ref _value, amount);

    public int Value => _value;
}
