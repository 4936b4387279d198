// Whoever counts down to zero is the last one: it alone looks at what all have done.
class Program
{
    private static readonly int[] Parts = new int[4];
    private static int left = Parts.Length;
    private static int total;

    private static void Main()
    {
        var threads = Enumerable.Range(0, Parts.Length).Select(i => new Thread(() =>
        {
            Parts[i] = i + 1;
            if (Interlocked.Decrement(ref left) == 0)
            {
                total = Parts.Sum();
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (total != 10)
        {
            throw new InvalidOperationException($"{total}");
        }
    }
}
