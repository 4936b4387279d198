// Mistake: no lock at all.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment()
    {
        _value++; // <- here
    }

    public int Add(int amount)
    {
        _value += amount; // <- here
        return _value; // <- here
    }

    public int Value
    {
        get { return _value; } // <- here
    }
}
