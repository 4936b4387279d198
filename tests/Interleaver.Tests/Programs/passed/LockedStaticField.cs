// A static field, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static int value;

    private static void Main()
    {
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
