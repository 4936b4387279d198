// Three different things at once, one of which divides itself again; Invoke has waited for all of them.
class Program
{
    private static void Main()
    {
        var parts = new int[4];
        var steps = 0;
        Parallel.Invoke(
            () => Do(0),
            () => Parallel.Invoke(() => Do(1), () => Do(2)),
            () => Do(3));
        if (parts.Sum() != 10 || steps != 4)
        {
            throw new InvalidOperationException($"{steps}");
        }

        void Do(int part)
        {
            parts[part] = part + 1;
            Interlocked.Increment(ref steps);
        }
    }
}
