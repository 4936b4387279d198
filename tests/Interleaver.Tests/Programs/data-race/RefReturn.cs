// A field behind a ref that a method returns, used by two threads without a lock.
class Counter
{
    private int value;

    public int Value => value;

    public ref int Slot() => ref value;
}

class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var other = new Thread(() => counter.Slot()++); // <- here
        other.Start();
        counter.Slot()++; // <- here
        other.Join();
    }
}
