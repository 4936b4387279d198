// A priority queue, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var queue = new PriorityQueue<string, int>();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                queue.Enqueue("a", 1);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(queue.Count == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
