// Right: one permit, given back in a finally.
namespace Lesson03;

public class Guard
{
    private readonly SemaphoreSlim _permit = new(1, 1);

    public void Run(Action body)
    {
        _permit.Wait();
        try { body(); }
        finally { _permit.Release(); }
    }

    public T Run<T>(Func<T> body)
    {
        _permit.Wait();
        try { return body(); }
        finally { _permit.Release(); }
    }
}
