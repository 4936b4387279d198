// A linked list, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var list = new LinkedList<int>();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                list.AddLast(1);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(list.Count == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
