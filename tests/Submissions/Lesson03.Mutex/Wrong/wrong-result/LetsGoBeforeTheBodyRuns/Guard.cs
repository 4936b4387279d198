// Mistake: takes the lock and lets go of it, and only then runs the body.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly object _gate = new();

    public void Run(Action body)
    {
        Monitor.Enter(_gate);
        try
        {
            Console.WriteLine("entered");
        }
        finally
        {
            Monitor.Exit(_gate); // <- here
        }

        body(); // <- here
    }

    public T Run<T>(Func<T> body)
    {
        lock (_gate)
        {
            Console.WriteLine("entered");
        } // <- here

        return body(); // <- here
    }
}
