// Right: a Mutex, released in a finally.
namespace Lesson03;

public class Guard
{
    private readonly Mutex _mutex = new(initiallyOwned: false);

    public void Run(Action body)
    {
        _mutex.WaitOne();
        try
        {
            body();
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    public T Run<T>(Func<T> body)
    {
        var result = default(T)!;
        Run(() => { result = body(); });
        return result;
    }
}
