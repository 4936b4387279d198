// Mistake: locks the Type object, of which there is one for all guards.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    public void Run(Action body)
    {
        lock (typeof(Guard)) // <- here
        {
            body(); // <- here
        }
    }

    public T Run<T>(Func<T> body)
    {
        lock (typeof(Guard)) // <- here
        {
            return body(); // <- here
        }
    }
}
