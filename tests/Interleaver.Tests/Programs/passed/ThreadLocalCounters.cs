// A counter for each thread, added up when all have ended.
class Program
{
    private static void Main()
    {
        using var counter = new ThreadLocal<int>(() => 10, trackAllValues: true);
        var a = new Thread(() => counter.Value++);
        var b = new Thread(() => counter.Value += 2);
        a.Start();
        b.Start();
        a.Join();
        b.Join();
        if (counter.Values.Sum() != 23 || counter.IsValueCreated)
        {
            throw new InvalidOperationException();
        }
    }
}
