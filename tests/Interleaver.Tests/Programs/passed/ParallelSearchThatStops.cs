// The search is called off by whoever has found something; those that have begun still finish, and nothing else begins.
class Program
{
    private static void Main()
    {
        int[] numbers = [4, 3, 8, 5];
        using var found = new CancellationTokenSource();
        var (at, looks) = (-1, 0);
        try
        {
            Parallel.For(0, numbers.Length, new ParallelOptions { CancellationToken = found.Token, MaxDegreeOfParallelism = 2 }, i =>
            {
                Interlocked.Increment(ref looks);
                if (numbers[i] == 8)
                {
                    Volatile.Write(ref at, i);
                    found.Cancel();
                }
            });
        }
        catch (OperationCanceledException)
        {
        }

        if (at != 2 || looks is < 1 or > 4)
        {
            throw new InvalidOperationException($"{at} {looks}");
        }
    }
}
