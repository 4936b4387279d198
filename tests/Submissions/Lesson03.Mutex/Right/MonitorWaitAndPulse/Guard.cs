// Right: tickets, so that the guard is fair: who came first goes in first.
namespace Lesson03;

public class Guard
{
    private readonly object _gate = new();
    private int _nextTicket;
    private int _nowServing;

    public void Run(Action body)
    {
        Enter();
        try
        {
            body();
        }
        finally
        {
            Leave();
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
            Leave();
        }
    }

    private void Enter()
    {
        lock (_gate)
        {
            var mine = _nextTicket++;
            while (mine != _nowServing)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            _nowServing++;
            Monitor.PulseAll(_gate); // all: only the next in line goes on, and Pulse might wake another one
        }
    }
}
