// A string builder, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var text = new System.Text.StringBuilder();
        var other = new Thread(() => text.Append('x')); // <- here
        other.Start();
        text.Append('x'); // <- here
        other.Join();
    }
}
