// Mistake: an int cannot be locked; the compiler says so (CS0185). A lesson that does not compile has no points.
// Breaks: task 1, task 2, task 3, task 4, task 5
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment()
    {
        lock (_value) // <- here
        {
            _value++;
        }
    }

    public int Add(int amount) => Interlocked.Add(ref _value, amount);

    public int Value => Volatile.Read(ref _value);
}
