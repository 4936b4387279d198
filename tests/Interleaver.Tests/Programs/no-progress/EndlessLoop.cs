// A loop that never ends and never waits.
class Program
{
    private static void Main()
    {
        var other = new Thread(() =>
        {
            var n = 0;
            while (n >= 0) // <- here
            {
                n = (n + 1) % 10; // <- here
            }
        });
        other.Start();
        other.Join();
    }
}
