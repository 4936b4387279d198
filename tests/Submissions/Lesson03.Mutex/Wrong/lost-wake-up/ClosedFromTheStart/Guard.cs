// Mistake: an event as a lock is a fine idea, but this one starts closed: the first to come waits for a signal that
// nobody gives.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly AutoResetEvent _free = new(false);

    public void Run(Action body)
    {
        _free.WaitOne(); // <- here
        try
        {
            body();
        }
        finally
        {
            _free.Set();
        }
    }

    public T Run<T>(Func<T> body)
    {
        _free.WaitOne(); // <- here
        try
        {
            return body();
        }
        finally
        {
            _free.Set();
        }
    }
}
