// Reports come on pool threads, in any order, so they are counted under a lock.
class Program
{
    private static void Main()
    {
        var gate = new object();
        var sum = 0;
        using var all = new CountdownEvent(2);
        IProgress<int> progress = new Progress<int>(value =>
        {
            lock (gate)
            {
                sum += value;
            }

            all.Signal();
        });
        progress.Report(1);
        progress.Report(2);
        all.Wait();
        if (sum != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
