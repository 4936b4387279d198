// Completion waits for additions that have begun, where the collection inside takes its time for them.
// Outcomes: added True, refused True
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(new Slow());
        var text = "added";
        var adding = new Thread(() =>
        {
            try
            {
                jobs.Add(1);
            }
            catch (InvalidOperationException)
            {
                text = "refused";
            }
        });
        adding.Start();
        jobs.CompleteAdding();
        var isCompleted = jobs.IsAddingCompleted;
        adding.Join();
        Console.Write($"{text} {isCompleted}");
    }

    private sealed class Slow : IProducerConsumerCollection<int>
    {
        private volatile int count;

        public int Count => count;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool TryAdd(int item)
        {
            count = 1;
            return true;
        }

        public bool TryTake(out int item) => throw new NotSupportedException();

        public int[] ToArray() => throw new NotSupportedException();

        public void CopyTo(int[] array, int index) => throw new NotSupportedException();

        public void CopyTo(Array array, int index) => throw new NotSupportedException();

        public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
