// Right: enter, try, finally, exit.
namespace Lesson03;

public class Guard
{
    private readonly object _gate = new();

    public void Run(Action body)
    {
        Monitor.Enter(_gate);
        try
        {
            body();
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public T Run<T>(Func<T> body)
    {
        Monitor.Enter(_gate);
        try
        {
            return body();
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
