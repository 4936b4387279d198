// An element of a list, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var list = new List<int> { 0 };
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                list[0]++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(list[0] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
