// Three stages, two collections between them; each stage completes what it fills, and nobody asks whether it is empty.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var raw = new BlockingCollection<int>(1);
        var squared = new BlockingCollection<int>(new ConcurrentStack<int>(), 2);
        var sum = 0;
        var threads = new List<Thread>
        {
            new(() =>
            {
                for (var i = 1; i <= 3; i++)
                {
                    raw.Add(i);
                }

                raw.CompleteAdding();
            }),
            new(() =>
            {
                foreach (var number in raw.GetConsumingEnumerable())
                {
                    squared.Add(number * number);
                }

                squared.CompleteAdding();
            }),
            new(() =>
            {
                while (squared.TryTake(out var number, Timeout.Infinite))
                {
                    sum += number;
                }
            }),
        };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (sum != 14)
        {
            throw new InvalidOperationException($"{sum}");
        }
    }
}
