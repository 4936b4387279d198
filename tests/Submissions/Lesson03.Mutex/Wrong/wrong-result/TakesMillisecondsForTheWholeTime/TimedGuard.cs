// Mistake: TimeSpan.Milliseconds is the part after the seconds. Of one second it is 0.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly Lock _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_gate.TryEnter(timeout.Milliseconds)) // <- here
        {
            return false; // <- here
        }

        try
        {
            body();
            return true;
        }
        finally
        {
            _gate.Exit();
        }
    }
}
