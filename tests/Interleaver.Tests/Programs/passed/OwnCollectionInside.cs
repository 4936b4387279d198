// A blocking collection around one of the program's own, which takes care of itself with a lock.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(new Sorted());
        var producer = new Thread(() =>
        {
            jobs.Add(2);
            jobs.Add(1);
            jobs.CompleteAdding();
        });
        producer.Start();
        var sum = 0;
        foreach (var job in jobs.GetConsumingEnumerable())
        {
            sum += job;
        }

        producer.Join();
        if (sum != 3)
        {
            throw new InvalidOperationException();
        }
    }
}

class Sorted : IProducerConsumerCollection<int>
{
    private readonly object gate = new();
    private readonly SortedSet<int> items = new();

    public int Count
    {
        get
        {
            lock (gate)
            {
                return items.Count;
            }
        }
    }

    public bool IsSynchronized => false;

    public object SyncRoot => gate;

    public bool TryAdd(int item)
    {
        lock (gate)
        {
            return items.Add(item);
        }
    }

    public bool TryTake(out int item)
    {
        lock (gate)
        {
            item = items.Min;
            return items.Remove(item);
        }
    }

    public int[] ToArray()
    {
        lock (gate)
        {
            return items.ToArray();
        }
    }

    public void CopyTo(int[] array, int index) => ToArray().CopyTo(array, index);

    public void CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
