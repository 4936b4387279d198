// A blocking collection does not protect the collection inside: that has to take care of itself.
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
    private readonly SortedSet<int> items = new();

    public int Count => items.Count;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public bool TryAdd(int item) => items.Add(item); // <- here

    public bool TryTake(out int item)
    {
        item = items.Min; // <- here
        return items.Remove(item); // <- here
    }

    public int[] ToArray() => items.ToArray();

    public void CopyTo(int[] array, int index) => ToArray().CopyTo(array, index);

    public void CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    public IEnumerator<int> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
