// Right: reads, computes, exchanges if nobody came in between, else starts again.
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        int old, total;
        do
        {
            old = Volatile.Read(ref _value);
            total = old + amount;
        }
        while (Interlocked.CompareExchange(ref _value, total, old) != old);

        return total;
    }

    public int Value => Interlocked.CompareExchange(ref _value, 0, 0);
}
