// Mistake: Increment and Value are done, Add still throws.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private readonly Lock _gate = new();
    private int _value;

    public void Increment()
    {
        lock (_gate)
        {
            _value++;
        }
    }

    public int Add(int amount)
    {
        throw new NotImplementedException("TODO 3.1 Add: add the amount and return the total that this call made"); // <- here
    }

    public int Value
    {
        get
        {
            lock (_gate)
            {
                return _value;
            }
        }
    }
}
