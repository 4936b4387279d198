// Right: Run(Action) is Run(Func) with a result that nobody needs.
namespace Lesson03;

public class Guard
{
    private readonly object _sync = new object();

    public void Run(Action body) => Run<object?>(() =>
    {
        body();
        return null;
    });

    public T Run<T>(Func<T> body)
    {
        lock (_sync)
            return body();
    }
}
