// Right: the lock statement on an ordinary private object, as it was written before there was a Lock type.
namespace Lesson03;

public class Counter
{
    private readonly object _sync = new object();
    private int _value;

    public void Increment()
    {
        lock (_sync)
            _value++;
    }

    public int Add(int amount)
    {
        lock (_sync)
        {
            _value = _value + amount;
            return _value;
        }
    }

    public int Value
    {
        get
        {
            lock (_sync)
                return _value;
        }
    }
}
