// Right: a scope is left on every way out.
namespace Lesson03;

public class Guard
{
    private readonly Lock _gate = new();

    public void Run(Action body)
    {
        using var scope = _gate.EnterScope();
        body();
    }

    public T Run<T>(Func<T> body)
    {
        using var scope = _gate.EnterScope();
        return body();
    }
}
