// Mistake: each thread locks its own Thread object, so nobody ever waits for anybody.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int value;

    public void Increment()
    {
        lock (Thread.CurrentThread)
        {
            value++; // <- here
        }
    }

    public int Add(int amount)
    {
        lock (Thread.CurrentThread)
        {
            value += amount; // <- here
            return value; // <- here
        }
    }

    public int Value
    {
        get
        {
            lock (Thread.CurrentThread)
            {
                return value; // <- here
            }
        }
    }
}
