// Set hands over to everybody who waits, now or later.
class Program
{
    private static void Main()
    {
        using var go = new ManualResetEvent(false);
        var value = 0;
        var seen = new int[2];
        var threads = new List<Thread>();
        for (var i = 0; i < 2; i++)
        {
            var mine = i;
            threads.Add(new Thread(() =>
            {
                go.WaitOne();
                seen[mine] = value;
            }));
        }

        threads.ForEach(thread => thread.Start());
        value = 7;
        go.Set();
        threads.ForEach(thread => thread.Join());
        if (seen.Sum() != 14)
        {
            throw new InvalidOperationException();
        }
    }
}
