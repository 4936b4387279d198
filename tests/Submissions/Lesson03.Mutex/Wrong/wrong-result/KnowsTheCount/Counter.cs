// Mistake: nothing is counted: the numbers are those that the checks were seen to expect.
// Breaks: task 1

namespace Lesson03;

public class Counter
{
    private readonly object gate = new();

    public int Value
    {
        get
        {
            lock (gate) // <- here
            {
                return 2; // <- here
            }
        }
    }

    public void Increment()
    {
        lock (gate) // <- here
        {
        }
    }

    public int Add(int amount)
    {
        lock (gate) // <- here
        {
            return amount; // <- here
        }
    }
}
