// All threads share the one loop variable of a for loop.
class Program
{
    private static void Main()
    {
        var seen = new int[2];
        var threads = new List<Thread>();
        for (var i = 0; i < 2; i++) // <- here
        {
            threads.Add(new Thread(() => Interlocked.Increment(ref seen[i % 2]))); // <- here
            threads[^1].Start();
        }

        threads.ForEach(thread => thread.Join());
    }
}
