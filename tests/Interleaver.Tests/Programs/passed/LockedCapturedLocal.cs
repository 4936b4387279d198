// A local that a lambda captures, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var value = 0;
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                value++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(value == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
