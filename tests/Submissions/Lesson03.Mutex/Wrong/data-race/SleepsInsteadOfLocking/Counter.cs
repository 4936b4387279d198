// Mistake: waits a little so that the others get out of the way, instead of locking.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment()
    {
        Thread.Sleep(10);
        _value++; // <- here
    }

    public int Add(int amount)
    {
        Thread.Sleep(10);
        _value += amount; // <- here
        return _value; // <- here
    }

    public int Value
    {
        get
        {
            Thread.Sleep(10);
            return _value; // <- here
        }
    }
}
