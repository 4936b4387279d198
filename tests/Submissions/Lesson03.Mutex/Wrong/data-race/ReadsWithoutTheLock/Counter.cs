// Mistake: the writers take the lock, the reader does not.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly object _gate = new();
    private int _value;

    public void Increment()
    {
        lock (_gate)
        {
            _value++; // <- here
        }
    }

    public int Add(int amount)
    {
        lock (_gate)
        {
            return _value += amount;
        }
    }

    public int Value => _value; // <- here
}
