// Work is claimed by counting: no two threads get the same piece, and each writes its own results.
class Program
{
    private static readonly int[] Results = new int[5];
    private static int next = -1;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            for (var i = Interlocked.Increment(ref next); i < Results.Length; i = Interlocked.Increment(ref next))
            {
                Results[i] = i * i;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (Results.Sum() != 30)
        {
            throw new InvalidOperationException(string.Join(' ', Results));
        }
    }
}
