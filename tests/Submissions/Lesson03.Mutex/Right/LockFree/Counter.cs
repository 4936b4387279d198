// Right: one number needs no lock: atomic additions, and a volatile read.
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment() => Interlocked.Increment(ref _value);

    public int Add(int amount) => Interlocked.Add(ref _value, amount);

    public int Value => Volatile.Read(ref _value);
}
