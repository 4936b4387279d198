// Mistake: when the body throws, nobody reaches the line that lets go.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly object _gate = new();

    public void Run(Action body)
    {
        Monitor.Enter(_gate); // <- here
        body(); // <- here
        Monitor.Exit(_gate);
    }

    public T Run<T>(Func<T> body)
    {
        Monitor.Enter(_gate); // <- here
        var result = body(); // <- here
        Monitor.Exit(_gate);
        return result;
    }
}
