// Right: TryEnterWriteLock with a time limit.
namespace Lesson03;

public class TimedGuard
{
    private readonly ReaderWriterLockSlim _rw = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_rw.TryEnterWriteLock(timeout))
        {
            return false;
        }

        try
        {
            body();
            return true;
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }
}
