// Who completes a collection goes on when the additions that have begun are over; who comes later is refused.
// Outcomes: added 1, refused 0
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var shelf = new Shelf();
        var jobs = new BlockingCollection<int>(shelf);
        var became = "added";
        var adding = new Thread(() =>
        {
            try
            {
                jobs.Add(1);
            }
            catch (InvalidOperationException)
            {
                became = "refused";
            }
        });
        adding.Start();
        jobs.CompleteAdding();
        var there = shelf.Count;
        adding.Join();
        Console.Write($"{became} {there}");
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
