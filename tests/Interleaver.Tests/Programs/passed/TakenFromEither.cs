// Two collections, two producers, one consumer that takes from either until both are completed.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        BlockingCollection<int>[] both = [new(1), new(1)];
        var producers = both.Select((mine, i) => new Thread(() =>
        {
            mine.Add(i + 1);
            mine.Add(i + 10);
            mine.CompleteAdding();
        })).ToList();
        producers.ForEach(thread => thread.Start());
        var sum = 0;
        while (BlockingCollection<int>.TryTakeFromAny(both, out var item, Timeout.Infinite) >= 0)
        {
            sum += item;
        }

        producers.ForEach(thread => thread.Join());
        if (sum != 24)
        {
            throw new InvalidOperationException($"{sum}");
        }
    }
}
