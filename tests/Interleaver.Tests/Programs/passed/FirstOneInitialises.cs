// The first thread prepares what all need; the others wait for the event that says that it is there.
class Program
{
    private static readonly ManualResetEvent Ready = new(false);
    private static int begun;
    private static List<int>? table;

    private static void Main()
    {
        var sum = 0;
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            if (Interlocked.CompareExchange(ref begun, 1, 0) == 0)
            {
                table = [1, 2, 3];
                Ready.Set();
            }

            Ready.WaitOne();
            Interlocked.Add(ref sum, table!.Count);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (sum != 12)
        {
            throw new InvalidOperationException($"{sum}");
        }
    }
}
