// An element of an array behind a ref local, used by two threads without a lock.
class Program
{
    private static void Add(int[] values)
    {
        ref var last = ref values[^1];
        last++; // <- here
    }

    private static void Main()
    {
        var values = new int[3];
        var other = new Thread(() => Add(values));
        other.Start();
        Add(values);
        other.Join();
    }
}
