// Two add to a blocking collection around one of the program's own, which has room for one item at a time.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(new Shelf(), 1);
        var other = new Thread(() => jobs.Add(1));
        other.Start();
        var taker = new Thread(() =>
        {
            if (jobs.Take() + jobs.Take() != 3)
            {
                throw new InvalidOperationException();
            }
        });
        taker.Start();
        jobs.Add(2);
        other.Join();
        taker.Join();
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
