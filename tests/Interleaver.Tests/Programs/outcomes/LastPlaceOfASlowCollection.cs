// The last place is taken by one of two, however long the collection inside takes to put an item in.
// Outcomes: True False, False True
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(new Slow(), 1);
        var isFirst = false;
        var other = new Thread(() => isFirst = jobs.TryAdd(1));
        other.Start();
        var isSecond = jobs.TryAdd(2);
        other.Join();
        Console.Write($"{isFirst} {isSecond}");
    }

    // It takes its time: others come in the middle.
    private sealed class Slow : IProducerConsumerCollection<int>
    {
        private readonly ConcurrentQueue<int> items = new();

        public int Count => items.Count;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool TryAdd(int item)
        {
            items.Enqueue(item);
            return true;
        }

        public bool TryTake(out int item) => items.TryDequeue(out item);

        public int[] ToArray() => items.ToArray();

        public void CopyTo(int[] array, int index) => items.CopyTo(array, index);

        public void CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

        public IEnumerator<int> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
