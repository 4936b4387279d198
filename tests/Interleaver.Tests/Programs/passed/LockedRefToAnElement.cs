// An element of an array behind a ref parameter, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Add(ref int target)
    {
        target++;
    }

    private static void Main()
    {
        var values = new int[3];
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                Add(ref values[1]);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(values[1] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
