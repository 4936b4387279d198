// Two threads add to one field, and only one of them takes the lock.
class Program
{
    private static readonly object gate = new();
    private static int count;

    private static void Main()
    {
        var first = new Thread(() =>
        {
            lock (gate)
            {
                Console.WriteLine("in");
                count++; // <- here
            }
        });
        first.Start();
        count++; // <- here
        first.Join();
    }
}
