// Each worker sums what it does, and adds its sum under a lock; the loop ends where the first answer is.
class Program
{
    private static void Main()
    {
        var gate = new object();
        var sum = 0;
        Parallel.For(1, 5, () => 0, (i, _, local) => local + i, local =>
        {
            lock (gate)
            {
                sum += local;
            }
        });
        var result = Parallel.ForEach(new[] { 3, 4, 5 }, (item, state) =>
        {
            if (item % 2 == 0)
            {
                state.Break();
            }
        });
        if (sum != 10 || result.IsCompleted || result.LowestBreakIteration != 1)
        {
            throw new InvalidOperationException($"{sum} {result.LowestBreakIteration}");
        }
    }
}
