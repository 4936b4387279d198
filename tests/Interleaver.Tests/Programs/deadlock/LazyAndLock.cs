// The value's factory takes a lock, whose holder asks for the value.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var lazy = new Lazy<int>(() =>
        {
            lock (Gate) // <- here
            {
                return 1;
            }
        });
        var other = new Thread(() => Console.WriteLine(lazy.Value)); // <- here
        other.Start();
        lock (Gate) // <- here
        {
            Console.WriteLine(lazy.Value); // <- here
        }

        other.Join(); // <- here
    }
}
