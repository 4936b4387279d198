// Mistake: a flag says whether the guard is free; the look at it and the setting of it are two steps.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private volatile bool _busy;

    public bool TryRun(TimeSpan timeout, Action body)
    {
        var left = timeout;
        while (_busy) // <- here
        {
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            Thread.Sleep(1);
            left -= TimeSpan.FromMilliseconds(1);
        }

        _busy = true; // <- here
        try
        {
            body(); // <- here
            return true;
        }
        finally
        {
            _busy = false; // <- here
        }
    }
}
