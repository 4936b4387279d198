// Both take the locks in the same order.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        object a = new(), b = new();
        var value = 0;
        void Work()
        {
            lock (a)
            {
                lock (b)
                {
                    value++;
                }
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
