// Mistake: volatile makes a write visible; it does not make read, add, write one step.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private volatile int _value;

    public void Increment()
    {
        _value++; // <- here
    }

    public int Add(int amount)
    {
        _value += amount; // <- here
        return _value; // <- here
    }

    public int Value => _value;
}
