// Mistake: a private field, but what is in it is the counter itself, which everybody can lock.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly object _gate;
    private int _value;

    public Counter()
    {
        _gate = this;
    }

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        Monitor.Enter(_gate); // <- here
        try
        {
            return _value += amount;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public int Value
    {
        get
        {
            Monitor.Enter(_gate);
            try
            {
                return _value;
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
