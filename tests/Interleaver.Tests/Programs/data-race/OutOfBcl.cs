// A field given to a BCL method as out, used by two threads without a lock.
class Reading
{
    public int Value;
}

class Program
{
    private static void Main()
    {
        var reading = new Reading();
        var other = new Thread(() => int.TryParse("7", out reading.Value)); // <- here
        other.Start();
        int.TryParse("7", out reading.Value); // <- here
        other.Join();
    }
}
