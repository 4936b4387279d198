// Mistake: who gives up releases all the same. A semaphore does not complain: from then on two fit in.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly SemaphoreSlim _permit = new(1);

    public bool TryRun(TimeSpan timeout, Action body)
    {
        var entered = _permit.Wait(timeout); // <- here
        try
        {
            if (entered)
            {
                body(); // <- here
            }

            return entered; // <- here
        }
        finally
        {
            _permit.Release(); // <- here
        }
    }
}
