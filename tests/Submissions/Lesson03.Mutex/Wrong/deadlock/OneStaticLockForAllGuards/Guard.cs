// Mistake: the lock is static: while any guard is in use, all of them are.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private static readonly Lock Gate = new();

    public void Run(Action body)
    {
        lock (Gate) // <- here
            body(); // <- here
    }

    public T Run<T>(Func<T> body)
    {
        lock (Gate) // <- here
            return body(); // <- here
    }
}
