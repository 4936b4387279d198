// The greatest number of all: who finds a smaller one tries to replace it, until it has or there is a greater one.
class Program
{
    private static int greatest;

    private static void Main()
    {
        int[][] numbers = [[3, 7], [5, 4], [6, 2]];
        var threads = numbers.Select(mine => new Thread(() => Array.ForEach(mine, Raise))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (greatest != 7)
        {
            throw new InvalidOperationException($"{greatest}");
        }
    }

    private static void Raise(int number)
    {
        var seen = Volatile.Read(ref greatest);
        while (seen < number)
        {
            var before = Interlocked.CompareExchange(ref greatest, number, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
