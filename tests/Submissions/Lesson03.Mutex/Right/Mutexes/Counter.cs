// Right: uses a Mutex.
namespace Lesson03;

public class Counter
{
    private readonly Mutex _mutex = new();
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        _mutex.WaitOne();
        try
        {
            _value += amount;
            return _value;
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    public int Value
    {
        get
        {
            _mutex.WaitOne();
            try
            {
                return _value;
            }
            finally
            {
                _mutex.ReleaseMutex();
            }
        }
    }
}
