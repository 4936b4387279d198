// The result is read before the thread has ended: the missing Join is the cause, the race its effect.
class Program
{
    private static void Main()
    {
        var value = 0;
        var other = new Thread(() => value = 42);
        other.Start(); // <- here
        Console.WriteLine(value);
    }
}
