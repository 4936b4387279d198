// Mistake: every call makes a lock of its own, so no two calls ever meet at the same one.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment()
    {
        var gate = new Lock();
        lock (gate)
        {
            _value++; // <- here
        }
    }

    public int Add(int amount)
    {
        lock (new object())
        {
            return _value += amount; // <- here
        }
    }

    public int Value
    {
        get
        {
            lock (new object())
            {
                return _value; // <- here
            }
        }
    }
}
