// Mistake: the finally is passed also by the caller who did not get the lock.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        try
        {
            if (!Monitor.TryEnter(_gate, timeout))
            {
                return false;
            }

            body();
            return true;
        }
        finally
        {
            Monitor.Exit(_gate); // <- here
        }
    }
}
