// A static auto-property, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static int Total { get; set; }

    private static void Main()
    {
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                Total++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(Total == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
