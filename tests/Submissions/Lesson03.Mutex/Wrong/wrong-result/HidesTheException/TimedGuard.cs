// Mistake: an exception of the body is caught and answered with false, as if the body had not run.
// Breaks: task 5
namespace Lesson03;

public class TimedGuard
{
    private readonly Lock _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        if (!_gate.TryEnter(timeout))
        {
            return false;
        }

        try
        {
            body(); // <- here
            return true;
        }
        catch (Exception)
        {
            return false; // <- here
        }
        finally
        {
            _gate.Exit(); // <- here
        }
    }
}
