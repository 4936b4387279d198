// Each worker sums up for itself; only its last step is shared.
class Program
{
    private static void Main()
    {
        long total = 0;
        Parallel.For(1, 6, () => 0L, (i, _, sum) => sum + i, sum => Interlocked.Add(ref total, sum));
        if (total != 15)
        {
            throw new InvalidOperationException($"{total}");
        }
    }
}
