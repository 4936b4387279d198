// A field of a struct, changed by a method of the struct, used by two threads without a lock.
struct Tally
{
    private int count;

    public readonly int Count => count;

    public void Add() => count++; // <- here
}

class Box
{
    public Tally Tally;
}

class Program
{
    private static void Main()
    {
        var box = new Box();
        var other = new Thread(() => box.Tally.Add());
        other.Start();
        box.Tally.Add();
        other.Join();
    }
}
