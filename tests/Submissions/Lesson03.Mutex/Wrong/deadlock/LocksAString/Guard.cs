// Mistake: equal string literals are one object in the whole process, so all guards share one lock.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly string _gate = "guard";

    public void Run(Action body)
    {
        lock (_gate) // <- here
        {
            body(); // <- here
        }
    }

    public T Run<T>(Func<T> body)
    {
        lock (_gate) // <- here
        {
            return body(); // <- here
        }
    }
}
