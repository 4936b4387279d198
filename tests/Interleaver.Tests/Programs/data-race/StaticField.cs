// A static field, used by two threads without a lock.
class Program
{
    private static int value;

    private static void Main()
    {
        var other = new Thread(() => value++); // <- here
        other.Start();
        value++; // <- here
        other.Join();
    }
}
