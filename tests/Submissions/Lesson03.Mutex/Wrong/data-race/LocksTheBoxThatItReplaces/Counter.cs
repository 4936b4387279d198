// Mistake: the lock is the very object that each addition replaces by another one.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private object _value = 0;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        lock (_value) // <- here
        {
            var total = (int)_value + amount; // <- here
            _value = total; // <- here
            return total;
        }
    }

    public int Value
    {
        get
        {
            lock (_value) // <- here
                return (int)_value; // <- here
        }
    }
}
