// Right: the write side alone is a lock like any other.
namespace Lesson03;

public class Guard
{
    private readonly ReaderWriterLockSlim _rw = new();

    public void Run(Action body)
    {
        _rw.EnterWriteLock();
        try
        {
            body();
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public T Run<T>(Func<T> body)
    {
        _rw.EnterWriteLock();
        try
        {
            return body();
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }
}
