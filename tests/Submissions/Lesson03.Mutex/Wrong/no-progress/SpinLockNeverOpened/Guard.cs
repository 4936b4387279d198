// Mistake: a spin lock that stays closed when the body throws: the next one to come turns in the loop for ever.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private int _taken;

    public void Run(Action body)
    {
        Enter();
        body(); // <- here
        Volatile.Write(ref _taken, 0);
    }

    public T Run<T>(Func<T> body)
    {
        Enter();
        var result = body(); // <- here
        Volatile.Write(ref _taken, 0);
        return result;
    }

    private void Enter()
    {
        while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0) // <- here
        {
            Thread.Yield(); // <- here
        }
    }
}
