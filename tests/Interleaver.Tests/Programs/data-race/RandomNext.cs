// A generator, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var random = new Random();
        var other = new Thread(() => random.Next()); // <- here
        other.Start();
        random.Next(10); // <- here
        other.Join();
    }
}
