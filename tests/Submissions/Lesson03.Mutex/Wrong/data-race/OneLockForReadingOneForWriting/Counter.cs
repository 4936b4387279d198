// Mistake: two locks for one number: readers and writers never meet.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly Lock _readLock = new();
    private readonly Lock _writeLock = new();
    private int _value;

    public void Increment()
    {
        lock (_writeLock)
        {
            _value++; // <- here
        }
    }

    public int Add(int amount)
    {
        lock (_writeLock)
        {
            return _value += amount;
        }
    }

    public int Value
    {
        get
        {
            lock (_readLock)
            {
                return _value; // <- here
            }
        }
    }
}
