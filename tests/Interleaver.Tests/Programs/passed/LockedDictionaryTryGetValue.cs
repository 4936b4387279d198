// A dictionary, looked up and filled, used by two threads under one lock.
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
                ages["Ada"] = ages.TryGetValue("Ada", out var age) ? age + 1 : 1;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(ages["Ada"] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
