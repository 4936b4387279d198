// Mistake: gives up without the body having run, and says that it has.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly Lock _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (_gate.TryEnter(timeout)) // <- here
        {
            try
            {
                body(); // <- here
            }
            finally
            {
                _gate.Exit(); // <- here
            }
        }

        return true; // <- here
    }
}
