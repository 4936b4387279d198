// Mistake: does not look at what TryEnter answered.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        bool taken = false;
        try
        {
            Monitor.TryEnter(_gate, timeout, ref taken); // <- here
            body(); // <- here
            return taken; // <- here
        }
        finally
        {
            if (taken)
                Monitor.Exit(_gate); // <- here
        }
    }
}
