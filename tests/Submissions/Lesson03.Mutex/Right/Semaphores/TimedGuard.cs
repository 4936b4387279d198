// Right: SemaphoreSlim.Wait with a time limit.
namespace Lesson03;

public class TimedGuard
{
    private readonly SemaphoreSlim _permit = new(1, 1);

    public bool TryRun(TimeSpan timeout, Action body)
    {
        bool entered = _permit.Wait(timeout);
        if (entered)
        {
            try
            {
                body();
            }
            finally
            {
                _permit.Release();
            }
        }

        return entered;
    }
}
