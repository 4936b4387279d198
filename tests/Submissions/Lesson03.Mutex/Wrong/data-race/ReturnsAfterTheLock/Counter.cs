// Mistake: adds inside the lock and reads the answer after it.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly object _sync = new object();
    private int _value;

    public void Increment()
    {
        lock (_sync)
        {
            _value++; // <- here
        }
    }

    public int Add(int amount)
    {
        lock (_sync)
        {
            _value += amount; // <- here
        }

        return _value; // <- here
    }

    public int Value
    {
        get
        {
            lock (_sync)
            {
                return _value;
            }
        }
    }
}
