// Mistake: the writes are atomic, and the read is an ordinary one that nothing orders with them.
// Breaks: task 1
namespace Lesson03;

public class Counter
{
    private int _value;

    public void Increment() => Interlocked.Increment(ref _value); // <- here

    public int Add(int amount) => Interlocked.Add(ref _value, amount);

    public int Value => _value; // <- here
}
