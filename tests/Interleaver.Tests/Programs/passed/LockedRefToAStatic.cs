// A static behind a ref parameter, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static int value;

    private static void Add(ref int target)
    {
        target++;
    }

    private static void Main()
    {
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                Add(ref value);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(value == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
