// Mistake: asks again and again, as fast as it can, instead of waiting: a whole core is busy with asking.
// Breaks: task 5
using System.Diagnostics;

namespace Lesson03;

public class TimedGuard
{
    private readonly object _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        var watch = Stopwatch.StartNew();
        while (!Monitor.TryEnter(_gate)) // <- here
        {
            if (watch.Elapsed >= timeout) // <- here
            {
                return false;
            }
        }

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
