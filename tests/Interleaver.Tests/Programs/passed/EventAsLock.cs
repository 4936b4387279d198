// An event that lets one through, set at the beginning and by whoever is done, is a lock.
class Program
{
    private static readonly AutoResetEvent Free = new(true);
    private static int value;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                Free.WaitOne();
                value++;
                Free.Set();
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (value != 9)
        {
            throw new InvalidOperationException($"{value}");
        }
    }
}
