// Mistake: tries once and never waits, whatever limit the caller gave.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!Monitor.TryEnter(_gate)) // <- here
            return false; // <- here

        try
        {
            body();
            return true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
