// Mistake: reads under the lock and writes under the lock, but lets go of it in between.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly object _gate = new();
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        int total = Value + amount; // <- here
        lock (_gate)
        {
            _value = total; // <- here
        }

        return total;
    }

    public int Value
    {
        get
        {
            lock (_gate)
            {
                return _value; // <- here
            }
        }
    }
}
