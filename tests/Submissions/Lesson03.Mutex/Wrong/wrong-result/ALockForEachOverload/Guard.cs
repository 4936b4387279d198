// Mistake: each of the two methods has a lock of its own, so an action and a function can run together.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly Lock _actionLock = new();
    private readonly Lock _funcLock = new();

    public void Run(Action body)
    {
        lock (_actionLock) // <- here
        {
            body(); // <- here
        }
    }

    public T Run<T>(Func<T> body)
    {
        lock (_funcLock) // <- here
        {
            return body(); // <- here
        }
    }
}
