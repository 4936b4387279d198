// Right: a reader-writer lock: writers alone, readers together.
namespace Lesson03;

public class Counter
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        _rw.EnterWriteLock();
        try
        {
            return _value += amount;
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public int Value
    {
        get
        {
            _rw.EnterReadLock();
            try
            {
                return _value;
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }
}
