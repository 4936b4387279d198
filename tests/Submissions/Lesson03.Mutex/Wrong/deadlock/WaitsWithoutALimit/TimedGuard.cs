// Mistake: the limit is never looked at: whoever finds the guard taken waits for ever.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        lock (_gate) // <- here
        {
            body(); // <- here
            return true;
        }
    }
}
