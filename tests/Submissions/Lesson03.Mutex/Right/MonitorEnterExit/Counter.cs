// Right: uses Monitor.Enter and Monitor.Exit with try and finally, on an object of its own.
namespace Lesson03;

public class Counter
{
    private readonly object _gate = new();
    private int _value;

    public void Increment()
    {
        Monitor.Enter(_gate);
        try
        {
            _value++;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public int Add(int amount)
    {
        Monitor.Enter(_gate);
        try
        {
            _value += amount;
            return _value;
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
            var taken = false;
            try
            {
                Monitor.Enter(_gate, ref taken);
                return _value;
            }
            finally
            {
                if (taken)
                {
                    Monitor.Exit(_gate);
                }
            }
        }
    }
}
