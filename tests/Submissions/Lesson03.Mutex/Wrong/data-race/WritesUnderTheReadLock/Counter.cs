// Mistake: takes the read side of a reader-writer lock in order to write. Readers do not keep one another out.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        _rw.EnterReadLock();
        try
        {
            _value += amount; // <- here
            return _value; // <- here
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public int Value
    {
        get
        {
            _rw.EnterReadLock();
            try
            {
                return _value; // <- here
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }
}
