// A query is made without the lock, which reads nothing yet, and goes through the list under the lock, twice.
class Program
{
    private static readonly Lock gate = new();
    private static readonly List<int> all = [1, 2];

    private static void Main()
    {
        var adding = new Thread(() =>
        {
            lock (gate)
            {
                all.Add(3);
            }
        });
        adding.Start();
        var large = all.Where(one => one > 1).Select(one => one * 2).OrderBy(one => one);
        int sum;
        lock (gate)
        {
            sum = large.Sum();
        }

        adding.Join();
        if (large.Count() != 2 || sum is not (4 or 10))
        {
            throw new InvalidOperationException();
        }
    }
}
