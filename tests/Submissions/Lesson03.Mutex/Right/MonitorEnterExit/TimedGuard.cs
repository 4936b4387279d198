// Right: Monitor.TryEnter with the flag that says whether the lock was taken.
namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        var taken = false;
        try
        {
            Monitor.TryEnter(_gate, timeout, ref taken);
            if (taken)
            {
                body();
            }

            return taken;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
