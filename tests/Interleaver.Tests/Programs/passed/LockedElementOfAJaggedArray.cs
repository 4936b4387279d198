// An element of an array of arrays, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        int[][] rows = [[0, 0], [0, 0]];
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                rows[1][0]++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(rows[1][0] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
