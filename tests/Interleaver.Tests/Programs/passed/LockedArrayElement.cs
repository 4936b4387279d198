// An element of an array, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var values = new int[4];
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                values[2]++;
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
