// Mistake: Increment is atomic, Add is not.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment() => Interlocked.Increment(ref _value);

    public int Add(int amount)
    {
        _value += amount; // <- here
        return _value; // <- here
    }

    public int Value => Volatile.Read(ref _value);
}
