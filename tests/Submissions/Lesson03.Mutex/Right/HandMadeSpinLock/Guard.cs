// Right: a spin lock of its own, opened in a finally.
namespace Lesson03;

public class Guard
{
    private int _taken;

    public void Run(Action body)
    {
        Enter();
        try
        {
            body();
        }
        finally
        {
            Interlocked.Exchange(ref _taken, 0);
        }
    }

    public T Run<T>(Func<T> body)
    {
        Enter();
        try
        {
            return body();
        }
        finally
        {
            Interlocked.Exchange(ref _taken, 0);
        }
    }

    private void Enter()
    {
        while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
        {
            Thread.Yield();
        }
    }
}
