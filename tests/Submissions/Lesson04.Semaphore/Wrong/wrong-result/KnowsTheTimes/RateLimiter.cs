// Mistake: nobody asks the clock; the answers are those that the checks were seen to expect, one after the other.
// Breaks: task 5

namespace Lesson04;

public class RateLimiter
{
    private static readonly int[] s_waits = [0, 0, 100, 1, 0, 900, 0, 0, 1000];
    private int _calls;

    public RateLimiter(int limit, TimeSpan window, TimeProvider time)
    {
    }

    public bool TryAcquire(out TimeSpan retryAfter)
    {
        var call = Interlocked.Increment(ref _calls) - 1;
        retryAfter = TimeSpan.FromMilliseconds(s_waits[call % s_waits.Length]); // <- here
        return retryAfter == TimeSpan.Zero; // <- here
    }
}
