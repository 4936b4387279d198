// Each thread of the loop sums up for itself; the sums are put together when the loop has ended.
class Program
{
    private static void Main()
    {
        using var sums = new ThreadLocal<int[]>(() => new int[1], trackAllValues: true);
        Parallel.For(1, 6, new ParallelOptions { MaxDegreeOfParallelism = 3 }, i => sums.Value![0] += i);
        if (sums.Values.Sum(sum => sum[0]) != 15)
        {
            throw new InvalidOperationException();
        }
    }
}
