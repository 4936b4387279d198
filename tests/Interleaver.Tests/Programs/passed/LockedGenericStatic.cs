// A static field of a generic type, the same instantiation, used by two threads under one lock.
// Interleavings: 2
class Counter<T>
{
    public static int Value;
}

class Program
{
    private static void Main()
    {
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                Counter<int>.Value++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(Counter<int>.Value == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
