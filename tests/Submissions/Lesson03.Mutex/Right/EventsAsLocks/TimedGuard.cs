// Right: an AutoResetEvent that starts open, with a time limit.
namespace Lesson03;

public class TimedGuard
{
    private readonly AutoResetEvent _free = new(true);

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_free.WaitOne(timeout))
            return false;

        try
        {
            body();
            return true;
        }
        finally
        {
            _free.Set();
        }
    }
}
