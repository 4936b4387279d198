// A hash set, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var words = new HashSet<string>();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                words.Add("a");
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(words.Count == 1))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
