// Mistake: Run(Action) gives the permit back on every path, Run(Func) does so only when the body returns.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly SemaphoreSlim _permit = new SemaphoreSlim(1, 1);

    public void Run(Action body)
    {
        _permit.Wait(); // <- here
        try
        {
            body();
        }
        finally
        {
            _permit.Release();
        }
    }

    public T Run<T>(Func<T> body)
    {
        _permit.Wait(); // <- here
        T result = body(); // <- here
        _permit.Release();
        return result;
    }
}
