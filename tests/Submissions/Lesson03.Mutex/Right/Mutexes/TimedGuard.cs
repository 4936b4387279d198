// Right: WaitOne with a time limit; the mutex is released only by those who got it.
namespace Lesson03;

public class TimedGuard
{
    private readonly Mutex _mutex = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_mutex.WaitOne(timeout))
        {
            return false;
        }

        try
        {
            body();
        }
        finally
        {
            _mutex.ReleaseMutex();
        }

        return true;
    }
}
