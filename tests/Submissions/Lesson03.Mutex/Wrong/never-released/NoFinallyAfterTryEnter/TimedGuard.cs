// Mistake: lets go after the body, but not when the body throws.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly Lock _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_gate.TryEnter(timeout)) // <- here
        {
            return false;
        }

        body(); // <- here
        _gate.Exit();
        return true;
    }
}
