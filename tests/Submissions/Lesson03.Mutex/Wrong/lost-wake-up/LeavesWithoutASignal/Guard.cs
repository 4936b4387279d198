// Mistake: waits until the guard is free, and whoever leaves does not say so (no Pulse).
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly object _gate = new();
    private bool _busy; // guarded by _gate

    public void Run(Action body)
    {
        Run(() =>
        {
            body();
            return true;
        });
    }

    public T Run<T>(Func<T> body)
    {
        lock (_gate)
        {
            while (_busy)
            {
                Monitor.Wait(_gate); // <- here
            }

            _busy = true;
        }

        try
        {
            return body();
        }
        finally
        {
            lock (_gate)
            {
                _busy = false; // <- here
            }
        }
    }
}
