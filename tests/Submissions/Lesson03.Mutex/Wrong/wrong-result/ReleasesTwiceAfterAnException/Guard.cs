// Mistake: gives the permit back in the catch and again in the finally: after an exception there are two.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly SemaphoreSlim _permit = new(1);

    public void Run(Action body)
    {
        _permit.Wait(); // <- here
        try
        {
            body(); // <- here
        }
        catch
        {
            _permit.Release(); // <- here
            throw;
        }
        finally
        {
            _permit.Release(); // <- here
        }
    }

    public T Run<T>(Func<T> body)
    {
        _permit.Wait(); // <- here
        try
        {
            return body();
        }
        catch
        {
            _permit.Release(); // <- here
            throw;
        }
        finally
        {
            _permit.Release(); // <- here
        }
    }
}
