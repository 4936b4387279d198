// Philosophers that take both forks in one step or none cannot wait in a ring.
class Program
{
    private static readonly Mutex[] Forks = [new(), new(), new()];
    private static readonly int[] Uses = new int[3];

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() => Dine(i, (i + 1) % 3))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (Uses.Any(uses => uses != 4))
        {
            throw new InvalidOperationException(string.Join(' ', Uses));
        }
    }

    private static void Dine(int left, int right)
    {
        for (var round = 0; round < 2; round++)
        {
            WaitHandle.WaitAll([Forks[left], Forks[right]]);
            Uses[left]++;
            Uses[right]++;
            Forks[left].ReleaseMutex();
            Forks[right].ReleaseMutex();
        }
    }
}
