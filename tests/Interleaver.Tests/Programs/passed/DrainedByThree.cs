// All work is in the queue before anybody begins, so an empty queue means that nothing is left.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var work = new ConcurrentQueue<int>([1, 2, 3, 4, 5]);
        var results = new ConcurrentBag<int>();
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            while (work.TryDequeue(out var number))
            {
                results.Add(number);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (results.Sum() != 15 || !work.IsEmpty)
        {
            throw new InvalidOperationException();
        }
    }
}
