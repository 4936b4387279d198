// An element of an array with two dimensions, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var grid = new int[2, 3];
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                grid[1, 2]++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(grid[1, 2] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
