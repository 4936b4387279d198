// Mistake: the lock is made by whoever needs it first, and two threads can be first.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private object? _gate;
    private int _value;

    private object Gate
    {
        get
        {
            if (_gate == null) // <- here
                _gate = new object(); // <- here
            return _gate; // <- here
        }
    }

    public void Increment()
    {
        lock (Gate)
        {
            _value++;
        }
    }

    public int Add(int amount)
    {
        lock (Gate)
        {
            return _value += amount;
        }
    }

    public int Value
    {
        get
        {
            lock (Gate)
            {
                return _value;
            }
        }
    }
}
