// Right: a SpinLock with try and finally.
namespace Lesson03;

public class Guard
{
    private SpinLock _spin = new();

    public void Run(Action body)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            body();
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    public T Run<T>(Func<T> body)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            return body();
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }
}
