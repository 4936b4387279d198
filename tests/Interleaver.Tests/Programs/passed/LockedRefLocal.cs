// An element of an array behind a ref local, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Add(int[] values)
    {
        ref var last = ref values[^1];
        last++;
    }

    private static void Main()
    {
        var values = new int[3];
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                Add(values);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(values[2] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
