// One lock for every other number; who wants the whole takes both locks, in order.
class Program
{
    private static readonly Lock[] Stripes = [new(), new()];
    private static readonly int[] Counts = new int[4];

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            for (var key = i; key < i + 4; key++)
            {
                lock (Stripes[key % 2])
                {
                    Counts[key % 4]++;
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        if (Total() is < 0 or > 12)
        {
            throw new InvalidOperationException();
        }

        threads.ForEach(thread => thread.Join());
        if (Total() != 12)
        {
            throw new InvalidOperationException();
        }
    }

    private static int Total()
    {
        using (Stripes[0].EnterScope())
        using (Stripes[1].EnterScope())
        {
            return Counts.Sum();
        }
    }
}
