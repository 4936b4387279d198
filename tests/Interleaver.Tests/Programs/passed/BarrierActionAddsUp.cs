// What is to be done once between two phases is done by the barrier itself, while everybody waits.
class Program
{
    private static readonly int[] Parts = new int[3];
    private static readonly List<int> Totals = [];

    private static void Main()
    {
        using var barrier = new Barrier(3, _ => Totals.Add(Parts.Sum()));
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            for (var phase = 1; phase <= 2; phase++)
            {
                Parts[i] = phase * (i + 1);
                barrier.SignalAndWait();
                if (Totals[phase - 1] != phase * 6)
                {
                    throw new InvalidOperationException();
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (!Totals.SequenceEqual([6, 12]))
        {
            throw new InvalidOperationException(string.Join(' ', Totals));
        }
    }
}
