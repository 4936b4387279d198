// A parameter of a primary constructor, which is a field in disguise, used by two threads without a lock.
class Counter(int value)
{
    public int Value => value;

    public void Add() => value++; // <- here
}

class Program
{
    private static void Main()
    {
        var counter = new Counter(0);
        var other = new Thread(() => counter.Add());
        other.Start();
        counter.Add();
        other.Join();
    }
}
