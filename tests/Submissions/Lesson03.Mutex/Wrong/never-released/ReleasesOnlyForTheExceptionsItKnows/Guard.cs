// Mistake: lets go in a catch, for one kind of exception; all others pass by it.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly Lock _gate = new();

    public void Run(Action body)
    {
        _gate.Enter(); // <- here
        try
        {
            body(); // <- here
        }
        catch (ArgumentException)
        {
            _gate.Exit();
            throw;
        }

        _gate.Exit();
    }

    public T Run<T>(Func<T> body)
    {
        _gate.Enter(); // <- here
        T result;
        try
        {
            result = body(); // <- here
        }
        catch (ArgumentException)
        {
            _gate.Exit();
            throw;
        }

        _gate.Exit();
        return result;
    }
}
