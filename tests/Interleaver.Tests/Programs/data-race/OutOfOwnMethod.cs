// A field given to a method of the program as out, used by two threads without a lock.
class Reading
{
    public int Value;
}

class Program
{
    private static void Measure(out int result)
    {
        result = 7; // <- here
    }

    private static void Main()
    {
        var reading = new Reading();
        var other = new Thread(() => Measure(out reading.Value));
        other.Start();
        Measure(out reading.Value);
        other.Join();
    }
}
