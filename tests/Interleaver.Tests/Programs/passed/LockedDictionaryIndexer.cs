// A dictionary, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var ages = new Dictionary<string, int>();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                ages["Ada"] = 36;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(ages.Count == 1))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
