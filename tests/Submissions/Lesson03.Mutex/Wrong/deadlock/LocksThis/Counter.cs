// Mistake: locks `this`, which everybody who has the counter can lock as well.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment()
    {
        lock (this) // <- here
        {
            _value++;
        }
    }

    public int Add(int amount)
    {
        lock (this)
        {
            return _value += amount;
        }
    }

    public int Value
    {
        get
        {
            lock (this)
            {
                return _value;
            }
        }
    }
}
