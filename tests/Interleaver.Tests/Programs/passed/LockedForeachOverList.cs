// A list, walked through and added to, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var list = new List<int> { 1 };
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                foreach (var item in list.ToArray())
                {
                    list.Add(item);
                }
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(list.Count == 4))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
