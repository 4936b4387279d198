// Two take from a blocking collection around one of the program's own: each waits until there is an item for it.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(new Shelf());
        var taken = new int[2];
        var one = new Thread(() => taken[0] = jobs.Take());
        var other = new Thread(() => taken[1] = jobs.Take());
        one.Start();
        other.Start();
        jobs.Add(1);
        jobs.Add(2);
        one.Join();
        other.Join();
        if (taken.Sum() != 3)
        {
            throw new InvalidOperationException();
        }
    }
}

class Shelf : IProducerConsumerCollection<int>
{
    private readonly object gate = new();
    private readonly List<int> items = new();

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
            items.Add(item);
            return true;
        }
    }

    public bool TryTake(out int item)
    {
        lock (gate)
        {
            item = items.FirstOrDefault();
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
