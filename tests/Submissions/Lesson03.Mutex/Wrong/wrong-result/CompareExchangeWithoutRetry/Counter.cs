// Mistake: tries the exchange once and does not look whether it worked.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        var old = Volatile.Read(ref _value); // <- here
        Interlocked.CompareExchange(ref _value, old + amount, old); // <- here
        return old + amount;
    }

    public int Value => Volatile.Read(ref _value);
}
