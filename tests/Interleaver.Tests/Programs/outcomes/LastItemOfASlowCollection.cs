// Who finds that another has begun to take the last item waits for the next one.
// Outcomes: 1 and 2, 2 and 1
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(new Slow()) { 1 };
        var (first, second) = (0, 0);
        var other = new Thread(() =>
        {
            first = jobs.Take();
            jobs.Add(2);
        });
        other.Start();
        second = jobs.Take();
        if (second == 1)
        {
            jobs.Add(2);
        }

        other.Join();
        Console.Write($"{first} and {second}");
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
