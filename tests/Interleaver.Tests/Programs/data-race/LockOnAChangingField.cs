// The lock object itself is replaced: the two do not exclude each other, and the field that holds it races.
class Program
{
    private static List<int> items = new(); // <- here

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (items) // <- here
            {
                items = new List<int> { 1 }; // <- here
            }
        });
        other.Start();
        lock (items) // <- here
        {
            items.Add(2); // <- here
        }

        other.Join();
    }
}
