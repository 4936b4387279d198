// A local that a lambda captures, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var value = 0;
        var other = new Thread(() => value++); // <- here
        other.Start();
        value++; // <- here
        other.Join();
    }
}
