// A list that the code knows as IList only, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        IList<int> list = new List<int>();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                list.Add(1);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(list.Count == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
