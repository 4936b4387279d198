// Right: an AutoResetEvent that starts open lets one through at a time.
namespace Lesson03;

public class Guard
{
    private readonly AutoResetEvent _free = new(initialState: true);

    public void Run(Action body)
    {
        _free.WaitOne();
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
        _free.WaitOne();
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
