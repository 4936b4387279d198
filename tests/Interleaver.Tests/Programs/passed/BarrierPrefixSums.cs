// Prefix sums in rounds: everybody reads one array and writes the other, and a barrier stands between the rounds.
class Program
{
    private const int Threads = 3;

    private static readonly int[][] Buffers = [[1, 2, 3], new int[Threads]];
    private static readonly Barrier Round = new(Threads);

    private static void Main()
    {
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            var from = 0;
            for (var distance = 1; distance < Threads; distance *= 2)
            {
                var (read, write) = (Buffers[from], Buffers[1 - from]);
                write[i] = read[i] + (i >= distance ? read[i - distance] : 0);
                Round.SignalAndWait();
                from = 1 - from;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (!Buffers[0].SequenceEqual([1, 3, 6]))
        {
            throw new InvalidOperationException(string.Join(' ', Buffers[0]));
        }
    }
}
