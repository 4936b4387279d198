// A static field of a generic type, the same instantiation, used by two threads without a lock.
class Counter<T>
{
    public static int Value;
}

class Program
{
    private static void Main()
    {
        var other = new Thread(() => Counter<int>.Value++); // <- here
        other.Start();
        Counter<int>.Value++; // <- here
        other.Join();
    }
}
