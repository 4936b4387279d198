// Mistake: throws away the total that Interlocked.Add returns, and reads again when others may have added too.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment() => Interlocked.Increment(ref _value);

    public int Add(int amount)
    {
        Interlocked.Add(ref _value, amount); // <- here
        return Volatile.Read(ref _value); // <- here
    }

    public int Value => Volatile.Read(ref _value);
}
