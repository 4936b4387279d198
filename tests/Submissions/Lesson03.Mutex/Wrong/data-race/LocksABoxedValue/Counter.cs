// Mistake: the lock is an int. Each conversion to object makes a new box, and each call locks its own box.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly int _lock = 1;
    private int _value;

    public void Increment()
    {
        lock ((object)_lock)
        {
            _value++; // <- here
        }
    }

    public int Add(int amount)
    {
        lock ((object)_lock)
        {
            _value += amount; // <- here
            return _value; // <- here
        }
    }

    public int Value
    {
        get
        {
            lock ((object)_lock)
            {
                return _value; // <- here
            }
        }
    }
}
