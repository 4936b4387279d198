// Mistake: when the time is over it tries again with the whole limit: the caller waits twice as long.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly SemaphoreSlim _permit = new(1, 1);

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_permit.Wait(timeout) && !_permit.Wait(timeout)) // <- here
            return false; // <- here

        try
        {
            body();
            return true;
        }
        finally
        {
            _permit.Release();
        }
    }
}
