// Three items on the pool's threads, each with its own state; the last one to end opens the way.
class Program
{
    private static void Main()
    {
        var results = new int[3];
        using var left = new CountdownEvent(results.Length);
        for (var i = 0; i < results.Length; i++)
        {
            ThreadPool.QueueUserWorkItem(
                index =>
                {
                    results[index] = index + 1;
                    left.Signal();
                },
                i,
                preferLocal: i == 0);
        }

        left.Wait();
        if (results.Sum() != 6)
        {
            throw new InvalidOperationException(string.Join(' ', results));
        }
    }
}
