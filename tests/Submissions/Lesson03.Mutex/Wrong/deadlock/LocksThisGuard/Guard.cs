// Mistake: locks `this`, which everybody who has the guard can lock as well.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    public void Run(Action body)
    {
        lock (this) // <- here
        {
            body();
        }
    }

    public T Run<T>(Func<T> body)
    {
        lock (this) // <- here
        {
            return body();
        }
    }
}
