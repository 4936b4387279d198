// Mistake: no lock at all: runs the body, whoever else is inside.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    public void Run(Action body)
    {
        body(); // <- here
    }

    public T Run<T>(Func<T> body)
    {
        return body(); // <- here
    }
}
