// What could not be taken out counts again some time after that was seen.
// Outcomes: False 1, False 0, True 0, True 1
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var inner = new Fails();
        var jobs = new BlockingCollection<int>(inner);
        var other = new Thread(() =>
        {
            try
            {
                jobs.Take();
            }
            catch (FormatException)
            {
            }
        });
        other.Start();
        var text = $"{inner.HasFailed} {jobs.Count}";
        other.Join();
        Console.Write(text);
    }

    private sealed class Fails : IProducerConsumerCollection<int>
    {
        private volatile bool hasFailed;

        public bool HasFailed => hasFailed;

        public int Count => 1;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool TryAdd(int item) => throw new NotSupportedException();

        public bool TryTake(out int item)
        {
            hasFailed = true;
            throw new FormatException();
        }

        public int[] ToArray() => throw new NotSupportedException();

        public void CopyTo(int[] array, int index) => throw new NotSupportedException();

        public void CopyTo(Array array, int index) => throw new NotSupportedException();

        public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
